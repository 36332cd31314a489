import type { FileKind } from '../../model/file-reading.ts';
import type { Collector, Source } from '../collector.ts';
import { Unreadable } from '../limits.ts';
import { decodeAnyText } from '../text/decode.ts';
import { stringsIn } from '../text/strings.ts';
import { textOfBinaryWorkbook } from './binary-workbook.ts';
import { type CompoundStream, openCompoundFile } from './compound-file.ts';

/** Older Office files, Outlook messages, and the container of Office files under a password. */
export async function readOle(source: Source, collector: Collector): Promise<FileKind> {
  const streams = openCompoundFile(source.bytes);
  const named = (name: string) => streams.find(({ path }) => path.length === 1 && path[0] === name);
  if (named('EncryptedPackage') || named('EncryptedSummary')) throw new Unreadable('encrypted');
  const isMessage = streams.some(({ path }) => path[0]?.startsWith('__substg1.0_'));
  for (const stream of streams) {
    if (isMessage) await readProperty(stream, source, collector);
    else await readStream(stream, source, collector);
  }
  if (isMessage) return 'mail';
  if (named('WordDocument')) return 'document';
  if (named('Workbook') || named('Book')) return 'spreadsheet';
  return named('PowerPoint Document') ? 'presentation' : 'unknown';
}

const pathOf = (source: Source, { path }: CompoundStream) => `${source.path}/${path.join('/')}`;

/** A property of a message, of a recipient or an attachment ([MS-OXMSG] 2.1.3): its last four digits are its type. */
async function readProperty(stream: CompoundStream, source: Source, collector: Collector): Promise<void> {
  const path = pathOf(source, stream);
  const type = /^__substg1\.0_[\dA-F]{4}([\dA-F]{4})$/.exec(stream.path.at(-1) ?? '')?.[1];
  if (type === '001F') collector.text(path, new TextDecoder('utf-16le').decode(stream.bytes()));
  else if (type === '001E') {
    for (const text of decodeAnyText(stream.bytes())?.texts ?? []) collector.text(path, text);
  } else if (type === '0102' && /_(?:3701|1013)0102$/.test(path)) {
    await collector.inside({ path, bytes: stream.bytes(), depth: source.depth + 1 });
  } else if (type === undefined && !path.includes('__properties')) {
    await readStream(stream, source, collector);
  }
}

async function readStream(stream: CompoundStream, source: Source, collector: Collector): Promise<void> {
  const path = pathOf(source, stream);
  const bytes = stream.bytes();
  const name = stream.path.at(-1);
  // [MS-DOC] 2.5.2: the flag fEncrypted of the file information block.
  if (name === 'WordDocument' && ((bytes[11] ?? 0) & 1) === 1) throw new Unreadable('encrypted');
  if (name === 'Workbook' || name === 'Book') collector.text(path, textOfBinaryWorkbook(bytes));
  // An embedded file: a length, then its bytes.
  if (name === 'Package') await collector.inside({ path, bytes, depth: source.depth + 1 });
  else collector.text(path, stringsIn(bytes));
}
