import type { FileKind } from '../../model/file-reading.ts';
import type { ZipFile } from '../archive/zip.ts';
import type { Collector, Source } from '../collector.ts';
import { recognise } from '../recognise.ts';
import { stringsIn } from '../text/strings.ts';
import { labelLines } from './sensitivity-label.ts';
import { readWorkbook } from './workbook.ts';
import { decodeXml, textOfXml, type XmlShape } from './xml-text.ts';

const shape: XmlShape = {
  lines: new Set([
    'p',
    'br',
    'cr',
    'tr',
    'row',
    'si',
    'property',
    'lpwstr',
    'text',
    'comment',
    'Relationship',
  ]),
  tabs: new Set(['tab', 'tc', 'c', 'ptab']),
  attributes: /\s(?:descr|title|Target|tooltip|display|author|initials|userId|cm:txt)="([^"]{2,})"/g,
};

/** Parts that hold the program's own words rather than the person's. */
const furniture =
  /^\[Content_Types\]|(?:^|\/)(?:theme|fontTable|styles|stylesWithEffects|webSettings|settings|numbering|printerSettings|tableStyles|presProps|viewProps|slideMasters|slideLayouts|calcChain|volatileDependencies)\b|\.(?:odttf|fntdata)$/;

/** An Office Open XML file (ECMA-376): every part is read, whether the program shows it or not. */
export async function readOfficeXml(source: Source, zip: ZipFile, collector: Collector): Promise<FileKind> {
  const { names } = zip;
  const isWorkbook = names.some((name) => /^xl\/workbook\.(?:xml|bin)$/.test(name));
  if (isWorkbook) readWorkbook(source, zip, collector);
  for (const name of names) {
    if (name.endsWith('/') || furniture.test(name) || (isWorkbook && isSheet(name))) continue;
    await readPart(source, name, zip, collector);
  }
  const pictures = names.filter((name) => /(?:^|\/)media\//.test(name));
  // A scan that was put into a document; a logo beside text is no picture to decide on.
  const says = /\/(?:word|xl|ppt)\/(?!_rels)/;
  if (pictures.length > 0 && !collector.hasText((path) => path.startsWith(source.path) && says.test(path)))
    collector.image(source.path);
  return isWorkbook
    ? 'spreadsheet'
    : names.some((name) => name.startsWith('ppt/'))
      ? 'presentation'
      : 'document';
}

const isSheet = (name: string) => /^xl\/(?:sharedStrings\.xml|worksheets\/[^/]+\.xml)$/.test(name);

async function readPart(source: Source, name: string, zip: ZipFile, collector: Collector): Promise<void> {
  const path = `${source.path}/${name}`;
  if (/(?:^|\/)media\//.test(name)) return;
  const bytes = zip.open(name);
  if (/\.(?:xml|rels|vml)$/.test(name)) {
    const xml = decodeXml(bytes);
    const label = labelLines(name, xml);
    if (label !== null) collector.text(path, label);
    else collector.text(path, textOfXml(xml, shape));
    return;
  }
  // What else lies in such a file: a whole document put into this one, or a program's own data.
  if (/(?:^|\/)embeddings\//.test(name) || recognise(bytes) !== 'text-or-unknown') {
    await collector.inside({ path, bytes, depth: source.depth + 1 });
  } else collector.text(path, stringsIn(bytes));
}
