import type { Question, Settled } from '../../egress/main-world/channel.ts';
import { apply, indexOf, startTimer, toLowerCase } from '../../egress/main-world/primordials.ts';

/** A guard that is being replaced is there again within this time, milliseconds. */
const longest = 10_000;

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
 * For a question that nobody answered: Firefox takes the guard out of open pages when the extension is updated. What
 * may carry a prompt waits for the next guard, and is refused when none comes; the site's other traffic goes on.
 */
export function waitForGuard(question: Question, isOpen: () => boolean, settled: Settled): void {
  if (!mayCarryPrompt(question)) return settled('pass', '');
  if (!question.canWait) return settled('block', '');
  apply(startTimer, window, [() => isOpen() && settled('block', ''), longest]);
}

function mayCarryPrompt({ url, body }: Question): boolean {
  if (body === '') return has(url, ['?']) && has(url, ['q=', 'prompt=', 'query=', 'text=', 'message=']);
  const address = apply(toLowerCase, url, []) as string;
  return has(body, promptMarks) || has(address, promptPaths);
}

function has(text: string, marks: readonly string[]): boolean {
  for (let index = 0; index < marks.length; index += 1) {
    if ((apply(indexOf, text, [marks[index]]) as number) >= 0) return true;
  }
  return false;
}
