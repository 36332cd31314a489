/** What bytes are, before anything of them is read. */
export type Format =
  | 'zip'
  | 'gzip'
  | 'tar'
  | 'pdf'
  | 'ole'
  | 'rtf'
  | 'image'
  | 'media'
  | 'program'
  | 'other-archive'
  | 'text-or-unknown';

type Magic = [format: Format, signature: string, offset?: number];

/** Signatures as Latin-1 text; https://en.wikipedia.org/wiki/List_of_file_signatures. */
const magics: Magic[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['zip', 'PK\x07\x08PK\x03\x04'],
  ['gzip', '\x1f\x8b\x08'],
  ['tar', 'ustar', 257],
  ['pdf', '%PDF-'],
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['rtf', '{\\rtf'],
  ['image', '\x89PNG\r\n\x1a\n'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF87a'],
  ['image', 'GIF89a'],
  ['image', 'WEBP', 8],
  ['image', 'II*\x00'],
  ['image', 'MM\x00*'],
  ['image', '\x00\x00\x01\x00'],
  ['image', '8BPS\x00\x01'],
  ['image', '\xff\x0a\xff'],
  ['image', '\x00\x00\x00\x0cJXL '],
  ['image', '\x00\x00\x00\x0cjP  '],
  ['media', 'ID3'],
  ['media', 'OggS\x00'],
  ['media', 'fLaC\x00'],
  ['media', 'WAVE', 8],
  ['media', 'AVI ', 8],
  ['media', '\x1a\x45\xdf\xa3'],
  ['program', '\x7fELF'],
  ['program', '\xca\xfe\xba\xbe\x00'],
  ['program', '\xcf\xfa\xed\xfe'],
  ['program', '\xce\xfa\xed\xfe'],
  ['program', '\x00asm\x01\x00\x00\x00'],
  ['other-archive', '7z\xbc\xaf\x27\x1c'],
  ['other-archive', 'Rar!\x1a\x07'],
  ['other-archive', 'BZh91AY&SY'],
  ['other-archive', '\xfd7zXZ\x00'],
  ['other-archive', '\x28\xb5\x2f\xfd'],
  ['other-archive', 'MSCF\x00\x00\x00\x00'],
  ['other-archive', '\x04\x22\x4d\x18'],
  ['other-archive', '\x1f\x9d'],
];

const stillBrands = /^(?:heic|heix|hevc|heim|heis|mif1|msf1|avif|avis)/;

export function recognise(bytes: Uint8Array): Format {
  const head = latin1(bytes, 0, 1100);
  for (const [format, signature, offset = 0] of magics) {
    if (head.startsWith(signature, offset)) return format;
  }
  if (head.startsWith('ftyp', 4)) return stillBrands.test(head.slice(8, 12)) ? 'image' : 'media';
  if (head.startsWith('BM') && isBitmap(bytes)) return 'image';
  if (head.startsWith('MZ') && bytes.includes(0)) return 'program';
  if (/^\xff[\xe2\xe3\xf2\xf3\xfa\xfb]/.test(head)) return 'media';
  // Readers take a PDF whose header stands within the first 1024 bytes (PDF 1.7, appendix H.3.4.1).
  if (head.includes('%PDF-') && latin1(bytes, bytes.length - 2048).includes('startxref')) return 'pdf';
  return 'text-or-unknown';
}

/** The size that a bitmap's header gives is that of the file. */
function isBitmap(bytes: Uint8Array): boolean {
  const size = bytes[2]! | (bytes[3]! << 8) | (bytes[4]! << 16) | (bytes[5]! << 24);
  return bytes.length > 26 && Math.abs(size - bytes.length) < 4096 && bytes[6] === 0 && bytes[7] === 0;
}

/** Bytes as characters of the same number. */
export function latin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = '';
  for (let from = Math.max(0, start); from < Math.min(end, bytes.length); from += 8192) {
    text += String.fromCharCode(...bytes.subarray(from, Math.min(from + 8192, end)));
  }
  return text;
}
