import type { Collector, Source } from '../collector.ts';
import { latin1 } from '../recognise.ts';
import { textOfMarkup } from './markup.ts';

/** The words beside a picture: XMP metadata, and the text chunks of a PNG (ISO/IEC 15948, 11.3.3). */
export function readImageText({ path, bytes }: Source, collector: Collector): void {
  const text = latin1(bytes.length > 4_000_000 ? bytes.subarray(0, 4_000_000) : bytes);
  const metadata = /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/.exec(text)?.[0];
  if (metadata) {
    const xmp = textOfMarkup(utf8(metadata));
    collector.text(`${path}#metadata`, `${xmp.text}\n${xmp.hidden}`);
  }
  if (!text.startsWith('\x89PNG')) return;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= text.length; ) {
    const length = view.getUint32(at);
    const type = text.slice(at + 4, at + 8);
    if (type === 'tEXt' || type === 'iTXt')
      collector.text(`${path}#${type}`, utf8(text.slice(at + 8, at + 8 + length)));
    at += 12 + length;
  }
}

function utf8(latin: string): string {
  return new TextDecoder().decode(Uint8Array.from(latin, (character) => character.charCodeAt(0)));
}
