import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideCharacterMaps } from '../src/files/pdf/character-maps.ts';
import { readFile } from '../src/files/read-file.ts';
import type { FilePart } from '../src/model/file-reading.ts';
import type { ReaderReply } from '../src/platform/reader-port.ts';

/** Texts in one message, UTF-16 code units; browsers refuse messages beyond 64 MiB. */
const messageLength = 4_000_000;

/** Runs as a worker of the page that reads files: one file at a time. */
export default defineUnlistedScript(() => {
  const reply = (message: ReaderReply) => self.postMessage(message);
  provideCharacterMaps(async (filename) => {
    const response = await fetch(`/cmaps/${filename}`);
    if (!response.ok) throw new Error('There is no such character map');
    return new Uint8Array(await response.arrayBuffer());
  });
  self.onmessage = async ({ data }: MessageEvent<{ name: string; file: Blob }>) => {
    const bytes = new Uint8Array(await data.file.arrayBuffer());
    const { parts, ...rest } = await readFile(data.name, bytes);
    for (const group of inMessages(parts)) reply({ parts: group });
    reply({ done: rest });
  };
});

/** A long part goes in pieces, which the guard puts together again. */
function* inMessages(parts: readonly FilePart[]) {
  let group: (FilePart & { goesOn?: true })[] = [];
  let length = 0;
  for (const { path, text } of parts) {
    for (let at = 0; at < text.length; at += messageLength) {
      const piece = text.slice(at, at + messageLength);
      const goesOn = at + messageLength < text.length;
      group.push({ path, text: piece, ...(goesOn && { goesOn }) });
      length += piece.length;
      if (length < messageLength) continue;
      yield group;
      group = [];
      length = 0;
    }
  }
  if (group.length > 0) yield group;
}
