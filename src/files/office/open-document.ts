import type { FileKind } from '../../model/file-reading.ts';
import type { ZipFile } from '../archive/zip.ts';
import type { Collector, Source } from '../collector.ts';
import { Unreadable } from '../limits.ts';
import { decodeXml, textOfXml, type XmlShape } from './xml-text.ts';

const shape: XmlShape = {
  lines: new Set([
    'p',
    'h',
    'line-break',
    'table-row',
    'user-defined',
    'title',
    'subject',
    'keyword',
    'description',
    'creator',
  ]),
  tabs: new Set(['tab', 'table-cell']),
  attributes: /\s(?:xlink:href|office:string-value|svg:title|meta:name|office:value)="([^"]{2,})"/g,
};

/** An OpenDocument file (ISO/IEC 26300): text, tables, slides, headers and metadata. */
export async function readOpenDocument(
  source: Source,
  zip: ZipFile,
  collector: Collector,
): Promise<FileKind> {
  const { names } = zip;
  if (
    names.includes('META-INF/manifest.xml') &&
    decodeXml(zip.open('META-INF/manifest.xml')).includes('encryption-data')
  ) {
    throw new Unreadable('encrypted');
  }
  for (const name of names) {
    const path = `${source.path}/${name}`;
    if (/(?:^|\/)(?:content|styles|meta)\.xml$/.test(name)) {
      collector.text(path, textOfXml(decodeXml(zip.open(name)), shape));
    } else if (
      !/\/$|\.xml$|\.rdf$|^mimetype$|^(?:Thumbnails|Pictures|Configurations2|layout-cache)\b/.test(name)
    ) {
      await collector.inside({ path, bytes: zip.open(name), depth: source.depth + 1 });
    }
  }
  const type = decodeXml(zip.open('mimetype'));
  const hasPictures = names.some((name) => name.startsWith('Pictures/'));
  if (hasPictures && !collector.hasText((path) => path === `${source.path}/content.xml`))
    collector.image(source.path);
  return /spreadsheet/.test(type) ? 'spreadsheet' : /presentation/.test(type) ? 'presentation' : 'document';
}
