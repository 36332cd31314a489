import { type Notation, nextAt } from './notation.ts';
import { isAlphanumeric, partsOneValue } from './text-signs.ts';

const reach = 120;

/** The other half of the pair, before or after, in the same paragraph. */
function hasPartner(text: string, at: number, sign: string): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  if (before.slice(before.lastIndexOf('\n') + 1).includes(sign)) return true;
  const after = text.slice(at + sign.length, at + sign.length + reach);
  return after.split('\n', 1)[0]!.includes(sign);
}

function end(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let to = at + 1;
  while (to - at < 4 && text.charCodeAt(to) === code) to++;
  if (to - at > 3 || !isAlphanumeric(text.charCodeAt(at - 1)) || !isAlphanumeric(text.charCodeAt(to)))
    return at;
  return partsOneValue(text, at, to) && hasPartner(text, at, text.slice(at, to)) ? to : at;
}

const emphasisBy = (sign: string): Notation => ({
  next: nextAt(sign, (text, at) => end(text, at) > at),
  end,
  write: (_text, _at, _end, into) => into.leaveOut(),
});

/** Emphasis of Markdown (CommonMark, section 6.2; GFM, section 6.5) inside a value: `**AKIA**...`. */
export const stars = emphasisBy('**');
export const tildes = emphasisBy('~~');
export const ticks = emphasisBy('`');
