import type { GuardContext } from '../guard-context.ts';
import type { DocumentReader } from './body/document-reader.ts';

/** Longer nobody waits for a document in a request to be read, milliseconds. */
const longestRead = 60_000;

/** Documents in requests are read where chosen files are, off the page; what was judged there already is known. */
export function createDocumentReader(guard: GuardContext): DocumentReader {
  return {
    wasReleased: (bytes) => guard.files.released.hasBytes(bytes),
    async read(document) {
      const mustBeRead = guard.view.part()?.policy.files.unreadable === 'block';
      const name = document instanceof File ? document.name : '';
      const file = new File([document], name, { type: document.type });
      try {
        const reading = await guard.ports.readFile(file, AbortSignal.timeout(longestRead));
        const texts = [...reading.parts.map(({ text }) => text), name].filter((text) => text !== '');
        return { texts, unreadable: mustBeRead && reading.unreadable.length > 0 };
      } catch {
        return { texts: [name], unreadable: mustBeRead };
      }
    },
  };
}
