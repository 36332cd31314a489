import { readFields } from './form-fields.ts';
import { readJson } from './json.ts';
import { addLeaf, deepest, type Leaf, type Writer } from './leaf.ts';
import { readMultipart } from './multipart.ts';
import { readEncoded } from './read-bytes.ts';

/** Looks through what a text may be made of: JSON, form encoding, multipart, base64; anything else is one leaf. */
export function readText(text: string, leaves: Leaf[], key = '', depth = 0): Writer<string> {
  if (depth < deepest && text.length > 1) {
    const found = leaves.length;
    const writer =
      readJson(text, leaves, key, depth) ??
      (depth === 0 ? (readWholeText(text, leaves, key) ?? undefined) : undefined);
    if (writer) return writer;
    leaves.length = found;
  }
  return addLeaf(leaves, { text, key });
}

/** What only a whole body can be. */
function readWholeText(text: string, leaves: Leaf[], key: string): Writer<string> | undefined {
  if (/^[\w.\-~%+[\]*]+=\S*$/.test(text)) return readFields(text, leaves);
  if (text.startsWith('--')) {
    const write = readMultipart(new TextEncoder().encode(text), leaves, 0);
    return write && ((replacements) => new TextDecoder().decode(write(replacements)));
  }
  return readEncoded(text, leaves, key);
}
