import { textOf } from './byte-text.ts';
import { isDocument, isMedia } from './media.ts';

/** Read for a look at what it is, bytes. */
const firstLook = 4_096;
const largestUnknown = 1_000_000;

/** `media`: holds no text. `other`: large, and of no kind that anybody here could read. */
export type BlobKind = 'text' | 'document' | 'media' | 'other';

export async function kindOfBlob(blob: Blob): Promise<BlobKind> {
  if (blob.size === 0 || /^(?:image\/(?!svg)|audio\/|video\/|font\/)/.test(blob.type)) return 'media';
  const first = new Uint8Array(await blob.slice(0, firstLook).arrayBuffer());
  if (isDocument(first)) return 'document';
  if (isMedia(first)) return 'media';
  return blob.size <= largestUnknown || isText(first) ? 'text' : 'other';
}

/** The look may have ended inside a character. */
function isText(first: Uint8Array): boolean {
  for (let cut = 0; cut < 4; cut += 1)
    if (textOf(first.subarray(0, first.length - cut)) !== null) return true;
  return false;
}
