import type { FileKind } from '../../model/file-reading.ts';
import type { Collector, Source } from '../collector.ts';
import { isMail, readMail } from '../mail/mail.ts';
import { type DecodedText, decodeAnyText } from './decode.ts';
import { stringsOfJson } from './json-strings.ts';
import { textOfMarkup } from './markup.ts';

/** Reads bytes as text, whatever it is written in. `null`: they are no text. */
export async function readText(
  source: Source,
  collector: Collector,
): Promise<{ kind: FileKind; plain?: DecodedText['plain'] } | null> {
  const decoded = decodeAnyText(source.bytes);
  if (!decoded) return null;
  const before = decoded.texts[0] ?? '';
  for (const text of decoded.texts) collector.text(source.path, text);
  if (isMail(before)) {
    await readMail(source, before, collector);
    return { kind: 'mail' };
  }
  if (isMarkup(before)) {
    for (const text of decoded.texts) {
      const inside = textOfMarkup(text);
      collector.text(`${source.path}#text`, inside.text);
      collector.text(`${source.path}#hidden`, inside.hidden);
    }
    return { kind: 'web-page' };
  }
  for (const text of decoded.texts) collector.text(`${source.path}#strings`, stringsOfJson(text));
  return { kind: 'text', ...(decoded.plain && { plain: decoded.plain }) };
}

function isMarkup(text: string): boolean {
  const head = text.slice(0, 4000).trimStart();
  return /^<(?:\?xml|!doctype|!--|[a-z][\w:.-]*[\s/>])/i.test(head) && />/.test(head);
}
