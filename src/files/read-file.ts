import type { FileKind, FileReading } from '../model/file-reading.ts';
import { gunzip } from './archive/inflate.ts';
import { readTar } from './archive/tar.ts';
import { readZip } from './archive/zip.ts';
import { endsAsZip } from './archive/zip-directory.ts';
import { type Collector, createCollector, noting, type Source } from './collector.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { readOle } from './ole/read-ole.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { type Format, recognise } from './recognise.ts';
import { readImageText } from './text/image-text.ts';
import { readText } from './text/read-text.ts';
import { readRichText } from './text/rich-text.ts';
import { stringsIn } from './text/strings.ts';

/**
 * Reads every text out of a file, whatever it is and whatever it calls itself. Never throws: what could not be read
 * is listed with its reason.
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  limits: Limits = defaultLimits,
): Promise<FileReading> {
  const reading: FileReading = { kind: 'unknown', parts: [], unreadable: [], images: [] };
  const collector = createCollector(reading, limits, async (source, into) => {
    await readFormat(source, into);
  });
  if (bytes.length > limits.fileBytes) {
    collector.unreadable(name, 'too-large');
    return reading;
  }
  await noting(collector, { path: name, bytes, depth: 0 }, async (source) => {
    const { kind, plain } = await readFormat(source, collector);
    reading.kind = kind;
    if (plain && reading.parts[0]?.path === name) reading.plain = plain;
  });
  return reading;
}

interface Outcome {
  kind: FileKind;
  plain?: FileReading['plain'];
}

async function readFormat(source: Source, collector: Collector): Promise<Outcome> {
  if (source.bytes.length === 0) return { kind: 'text' };
  const format = recognise(source.bytes);
  if (format === 'text-or-unknown') return readTextOrUnknown(source, collector);
  const kind = await readers[format](source, collector);
  // A ZIP file may hang behind anything: programs that open archives find it from its end.
  if (format !== 'zip' && format !== 'gzip' && endsAsZip(source.bytes)) await readZip(source, collector);
  return { kind };
}

type FormatReader = (source: Source, collector: Collector) => Promise<FileKind> | FileKind;

const readers: Record<Exclude<Format, 'text-or-unknown'>, FormatReader> = {
  zip: readZip,
  tar: readTar,
  ole: readOle,
  async gzip(source, collector): Promise<FileKind> {
    collector.budget.takeEntry();
    const bytes = gunzip(source.bytes, collector.budget);
    await collector.inside({ path: `${source.path}/content`, bytes, depth: source.depth + 1 });
    return 'archive';
  },
  async pdf(source, collector): Promise<FileKind> {
    await readPdf(source, collector);
    return 'pdf';
  },
  async rtf(source, collector): Promise<FileKind> {
    await readRichText(source, collector);
    return 'document';
  },
  image(source, collector) {
    readImageText(source, collector);
    collector.image(source.path);
    return 'image';
  },
  media: (source, collector) => withStrings(source, collector, 'media', 'unknown-kind'),
  program: (source, collector) => withStrings(source, collector, 'program', 'unknown-kind'),
  'other-archive': (source, collector) => withStrings(source, collector, 'archive', 'not-supported'),
};

async function readTextOrUnknown(source: Source, collector: Collector): Promise<Outcome> {
  const outcome = await readText(source, collector);
  if (outcome) return { kind: outcome.kind, ...(outcome.plain && { plain: outcome.plain }) };
  if (endsAsZip(source.bytes)) return { kind: await readZip(source, collector) };
  return { kind: withStrings(source, collector, 'unknown', 'unknown-kind') };
}

/** Its words count where there are any; that it could not be read is said all the same. */
function withStrings(
  source: Source,
  collector: Collector,
  kind: FileKind,
  reason: 'unknown-kind' | 'not-supported',
): FileKind {
  collector.unreadable(source.path, reason);
  if (reason === 'unknown-kind') collector.text(`${source.path}#strings`, stringsIn(source.bytes));
  return kind;
}
