import type { Question } from '../../egress/main-world/channel.ts';
import { apply, indexOf, toLowerCase } from '../../egress/main-world/primordials.ts';

/** Where chat APIs carry what a person wrote. */
const promptMarks = [
  '"content"',
  '"text"',
  '"prompt"',
  '"message',
  '"query"',
  '"input',
  '"parts"',
  '"draft"',
  'f.req=',
];
const promptPaths = ['conversation', 'completion', 'chat', 'message', 'prompt', 'ask', 'generate', 'draft'];

/**
 * Whether a request may carry what a person wrote, as far as a glance tells: for the time in which nobody judges it,
 * since Firefox takes the guard out of open pages when the extension is updated. Bytes, blobs and forms may.
 */
export function mayCarryPrompt({ url, shown }: Question): boolean {
  if (shown === '') return has(url, ['?']) && has(url, ['q=', 'prompt=', 'query=', 'text=', 'message=']);
  if (typeof shown !== 'string') return true;
  const address = apply(toLowerCase, url, []) as string;
  return has(shown, promptMarks) || has(address, promptPaths);
}

function has(text: string, marks: readonly string[]): boolean {
  for (let index = 0; index < marks.length; index += 1) {
    if ((apply(indexOf, text, [marks[index]]) as number) >= 0) return true;
  }
  return false;
}
