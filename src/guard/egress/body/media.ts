/** The first bytes of pictures, sound, film, fonts, and of containers that the file guard opens (ZIP, PDF). */
const magics: readonly (readonly [at: number, bytes: string])[] = [
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
  [0, 'PK\u0003\u0004'],
  [0, '%PDF-'],
  [0, 'wOF2'],
  [0, '\u00d0\u00cf\u0011\u00e0'],
];
const shortestMedia = 64;

/** Whether bytes are a file whose text, if it has any, does not lie in them as it is. */
export function isMedia(bytes: Uint8Array): boolean {
  return (
    bytes.length >= shortestMedia &&
    magics.some(([at, magic]) => [...magic].every((sign, index) => bytes[at + index] === sign.charCodeAt(0)))
  );
}
