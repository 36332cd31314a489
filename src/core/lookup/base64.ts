const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Uint8Array(128);
for (let index = 0; index < 64; index++) values[alphabet.charCodeAt(index)] = index;

/** Base64 (RFC 4648, section 4) without padding. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const word = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const characters = Math.min(4, bytes.length - at + 1);
    for (let index = 0; index < characters; index++) part += alphabet[(word >> (18 - 6 * index)) & 63];
    if (part.length > 8192) {
      parts.push(part);
      part = '';
    }
  }
  return parts.join('') + part;
}

/** The bytes of unpadded base64, and `spare` zero bytes after them. Characters outside the alphabet count as "A". */
export function decodeBase64(text: string, spare: number): Uint8Array {
  const length = Math.floor((text.length * 3) / 4);
  const bytes = new Uint8Array(length + 3 + spare);
  let at = 0;
  for (let index = 0; index < text.length; index += 4) {
    const word =
      (sextet(text, index) << 18) |
      (sextet(text, index + 1) << 12) |
      (sextet(text, index + 2) << 6) |
      sextet(text, index + 3);
    bytes[at] = word >> 16;
    bytes[at + 1] = word >> 8;
    bytes[at + 2] = word;
    at += 3;
  }
  return bytes.subarray(0, length + spare);
}

function sextet(text: string, index: number): number {
  return index < text.length ? values[text.charCodeAt(index) & 127]! : 0;
}
