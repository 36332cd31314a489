import { latin1 } from '../recognise.ts';

/** Runs shorter than this are no words, characters. */
const shortest = 6;
const blockLength = 1_000_000;

/**
 * The readable runs in bytes of no known kind, one a line: ASCII, then UTF-16 of either order. What was found in
 * them counts; that nothing was found says nothing.
 */
export function stringsIn(bytes: Uint8Array): string {
  const runs: string[] = [];
  for (let from = 0; from < bytes.length; from += blockLength) {
    // Blocks overlap, so that a run on the border is in one of them whole.
    const text = latin1(bytes, from, from + blockLength + 1000);
    for (const [run] of text.matchAll(/[\t\x20-\x7e]{6,}/g)) runs.push(run);
    for (const [run] of text.matchAll(/(?:[\t\x20-\x7e]\0){6,}/g)) runs.push(run.replaceAll('\0', ''));
    for (const [run] of text.matchAll(/(?:\0[\t\x20-\x7e]){6,}/g)) runs.push(run.replaceAll('\0', ''));
  }
  return runs.filter((run) => run.trim().length >= shortest).join('\n');
}
