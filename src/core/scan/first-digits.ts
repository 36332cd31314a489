/** Sets of lengths 0 to 24 as bits. */
type Lengths = number;

/** Every length there is. */
export const anyLength: Lengths = 0x1ffffff;
const none: Lengths = 1;

/** What a part of a pattern can match from its beginning: digits only, to its end or up to something else. */
interface Reading {
  open: Lengths;
  closed: Lengths;
}

/**
 * How many digits the first group of digits can have of what a pattern matches, as bits: `\d{3}-\d{2}` has 3. Where
 * a pattern says it in a way that this does not read, every length.
 */
export function firstDigits(pattern: string): Lengths {
  let at = 0;

  function choice(): Reading {
    const read = sequence();
    while (pattern[at] === '|') {
      at++;
      const other = sequence();
      read.open |= other.open;
      read.closed |= other.closed;
    }
    return read;
  }

  function sequence(): Reading {
    let open = none;
    let closed = 0;
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const atom = readAtom();
      const [least, most] = quantifier();
      for (let round = 0, before = open, sum = least === 0 ? open : 0; round < most; round++) {
        closed |= sumOf(before, atom.closed);
        before = sumOf(before, atom.open);
        if (round + 1 >= least) sum |= before;
        if (round + 1 === most || before === 0) open = sum;
        if (before === 0) break;
      }
    }
    return { open, closed };
  }

  function readAtom(): Reading {
    const character = pattern[at]!;
    if (character === '(') return group();
    if (character === '[') return characterClass();
    at += character === '\\' ? 2 : 1;
    if (character === '\\' ? pattern[at - 1] === 'd' : character >= '0' && character <= '9') return digit;
    if (character === '\\' && pattern[at - 1] === 'b') return { open: none, closed: 0 };
    return character === '.' || pattern[at - 1] === 'w' ? unknown : other;
  }

  function group(): Reading {
    const head = /\(\?(?:<?[=!]|:|<\w+>)|\(/y;
    head.lastIndex = at;
    const [opening] = head.exec(pattern)!;
    at += opening.length;
    const start = at;
    const inside = choice();
    at++;
    if (!/[=!]$/.test(opening)) return inside;
    const forbidsDigits =
      opening === '(?!' && /^(?:\[[^\]]*(?:\\w|\\d|0-9)|\\d|\\w)/.test(pattern.slice(start));
    return forbidsDigits ? other : { open: none, closed: 0 };
  }

  function characterClass(): Reading {
    const end = endOfClass(pattern, at);
    const inside = pattern.slice(at + 1, end);
    at = end + 1;
    if (/^(?:\d-\d|\d)+$/.test(inside)) return digit;
    return /^\^|\\[wdWDS]|\d/.test(inside) ? unknown : other;
  }

  function quantifier(): [number, number] {
    const match = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(pattern.slice(at, at + 12));
    if (!match) return [1, 1];
    at += match[0].length;
    if (match[1] === undefined) return [match[0][0] === '+' ? 1 : 0, match[0][0] === '?' ? 1 : 25];
    return [Number(match[1]), Math.min(25, match[3] ? Number(match[3]) : match[2] ? 25 : Number(match[1]))];
  }

  const { open, closed } = choice();
  // What is open at the end may be followed by more digits.
  const lengths = closed | (open === 0 ? 0 : longerThan(open));
  return lengths & 1 ? anyLength : lengths;
}

const digit: Reading = { open: 2, closed: 0 };
const other: Reading = { open: 0, closed: none };
const unknown: Reading = { open: anyLength, closed: anyLength };

/** All sums of one length of each. */
function sumOf(one: Lengths, another: Lengths): Lengths {
  let sums = 0;
  for (let length = 0; length < 25; length++) if (one & (1 << length)) sums |= another << length;
  return sums & anyLength;
}

/** The least of these lengths, and every longer one. */
function longerThan(lengths: Lengths): Lengths {
  const least = lengths & -lengths;
  return anyLength & ~(least - 1);
}

function endOfClass(pattern: string, start: number): number {
  let at = start + 1;
  while (at < pattern.length && pattern[at] !== ']') at += pattern[at] === '\\' ? 2 : 1;
  return at;
}
