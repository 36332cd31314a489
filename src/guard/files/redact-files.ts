import { type Placeholders, redact } from '../../core/redact.ts';
import type { Span } from '../../core/spans-to-remove.ts';
import type { PlainEncoding } from '../../model/file-reading.ts';
import { rename } from './file-copy.ts';
import type { FileTexts, Stretch } from './file-texts.ts';

/** The same files, with placeholders where the spans of the joined text were. */
export function redactFiles(
  files: readonly File[],
  { text, stretches }: FileTexts,
  spans: readonly Span[],
  placeholders: Placeholders,
): File[] {
  return files.map((file, index) => {
    const place = stretches.find((stretch) => stretch.file === index && stretch.plain);
    if (!place?.plain) return file;
    const inside = spansWithin(place, spans);
    if (inside.length === 0) return file;
    const redacted = redact(text.slice(place.start, place.end), inside, placeholders);
    return rename(encode(redacted, place.plain), file);
  });
}

/** The spans of a stretch, counted from its beginning. */
export function spansWithin({ start, end }: Stretch, spans: readonly Span[]): Span[] {
  return spans
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
}

function encode(text: string, encoding: PlainEncoding): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`);
  const marked = `\ufeff${text}`;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at += 1) {
    view.setUint16(at * 2, marked.charCodeAt(at), encoding === 'utf-16le-bom');
  }
  return bytes;
}
