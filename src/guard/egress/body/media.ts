type Magic = readonly [at: number, bytes: string];

/** The first bytes of pictures, sound, film and fonts. */
const media: readonly Magic[] = [
  [0, '\u0089PNG'],
  [0, '\u00ff\u00d8\u00ff'],
  [0, 'GIF8'],
  [0, 'RIFF'],
  [0, 'BM'],
  [4, 'ftyp'],
  [0, 'OggS'],
  [0, 'ID3'],
  [0, '\u00ff\u00fb'],
  [0, 'fLaC'],
  [0, '\u001aE\u00df\u00a3'],
  [0, 'wOF2'],
];
/** Of documents and archives: ZIP, PDF, old Office, 7-Zip, RAR. */
const documents: readonly Magic[] = [
  [0, 'PK\u0003\u0004'],
  [0, '%PDF-'],
  [0, '\u00d0\u00cf\u0011\u00e0'],
  [0, '7z\u00bc\u00af'],
  [0, 'Rar!'],
];
const shortest = 64;

/** Whether bytes are a file whose text, if it has any, does not lie in them as it is. */
export const isMedia = (bytes: Uint8Array): boolean => beginsLike(bytes, media) || isDocument(bytes);

/** Whether bytes are a file that a reader of documents may open. */
export const isDocument = (bytes: Uint8Array): boolean => beginsLike(bytes, documents);

function beginsLike(bytes: Uint8Array, magics: readonly Magic[]): boolean {
  return (
    bytes.length >= shortest &&
    magics.some(([at, magic]) => [...magic].every((sign, index) => bytes[at + index] === sign.charCodeAt(0)))
  );
}
