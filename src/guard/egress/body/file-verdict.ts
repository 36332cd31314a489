import { textOf } from './byte-text.ts';
import { isMedia } from './media.ts';

/** Read for a look at what it is, bytes. */
const firstLook = 4_096;
const largestUnknown = 1_000_000;

/**
 * What is to be done with a file or blob in a body: `read` a text, `pass` what the file guard saw when the person
 * chose it (pictures, documents, archives).
 */
export async function fileVerdict(blob: Blob): Promise<'read' | 'pass'> {
  if (blob.size === 0 || /^(?:image\/(?!svg)|audio\/|video\/|font\/)/.test(blob.type)) return 'pass';
  const first = new Uint8Array(await blob.slice(0, firstLook).arrayBuffer());
  if (isMedia(first)) return 'pass';
  return blob.size <= largestUnknown || isText(first) ? 'read' : 'pass';
}

/** The look may have ended inside a character. */
function isText(first: Uint8Array): boolean {
  for (let cut = 0; cut < 4; cut += 1)
    if (textOf(first.subarray(0, first.length - cut)) !== null) return true;
  return false;
}
