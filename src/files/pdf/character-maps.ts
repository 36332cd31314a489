/** Reads a character map of pdf.js (`UniJIS-UTF16-H.bcmap`) from wherever they lie. */
export type ReadCharacterMap = (filename: string) => Promise<Uint8Array>;

let readMap: ReadCharacterMap = () => Promise.reject(new Error('No character maps here'));

/** Older East Asian PDFs name their encoding rather than hold it; without these maps their text stays unknown. */
export function provideCharacterMaps(read: ReadCharacterMap): void {
  readMap = read;
}

/** What pdf.js asks for such files, and whether one that it needed was not there. */
export function createCharacterMaps() {
  let missed = false;
  class Factory {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      // Fonts are for drawing.
      if (kind !== 'cMapUrl') throw new Error('Not needed to read');
      return readMap(filename).catch((error) => {
        missed = true;
        throw error;
      });
    }
  }
  return { factory: Factory, missed: () => missed };
}
