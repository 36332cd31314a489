import { type Notation, nextAt } from './notation.ts';

/** Names from the list of the HTML Standard, section 13.5 "Named character references". */
const named: Record<string, string> = {
  amp: '&',
  AMP: '&',
  lt: '<',
  LT: '<',
  gt: '>',
  GT: '>',
  quot: '"',
  QUOT: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  Tab: '\t',
  NewLine: '\n',
  commat: '@',
  period: '.',
  colon: ':',
  semi: ';',
  comma: ',',
  equals: '=',
  plus: '+',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  lowbar: '_',
  UnderBar: '_',
  sol: '/',
  bsol: '\\',
  num: '#',
  dollar: '$',
  percnt: '%',
  excl: '!',
  quest: '?',
  ast: '*',
  lpar: '(',
  rpar: ')',
  lsqb: '[',
  rsqb: ']',
  lcub: '{',
  rcub: '}',
  vert: '|',
  grave: '`',
  Hat: '^',
  shy: '',
  zwj: '',
  zwnj: '',
  ZeroWidthSpace: '',
  NoBreak: '',
  szlig: 'ß',
};

/** The second half of a name such as `eacute`, and the combining mark it means. */
const marks: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

const reference = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,14}(?=;));?/y;

/** What is written at `at`, with its length; `undefined` when nothing is. */
function read(text: string, at: number): { length: number; plain: string } | undefined {
  reference.lastIndex = at;
  const match = reference.exec(text)?.[0];
  if (!match) return undefined;
  const name = match.slice(1, match.endsWith(';') ? -1 : undefined);
  const plain = name.startsWith('#') ? fromNumber(name.slice(1)) : fromName(name);
  return plain === undefined ? undefined : { length: match.length, plain };
}

function fromNumber(digits: string): string | undefined {
  const point = /^[xX]/.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

function fromName(name: string): string | undefined {
  if (Object.hasOwn(named, name)) return named[name];
  const mark = name.slice(1);
  return Object.hasOwn(marks, mark) ? `${name[0]}${marks[mark]}`.normalize('NFC') : undefined;
}

/** Character references of HTML: by name, decimal and hexadecimal; the numeric ones also without their `;`. */
export const htmlEntity: Notation = {
  next: nextAt('&', (text, at) => read(text, at) !== undefined),
  end: (text, at) => at + (read(text, at)?.length ?? 0),
  write(text, at, end, into) {
    const plain = read(text, at)?.plain;
    if (plain) into.putText(plain, at, end);
    else into.leaveOut();
  },
};
