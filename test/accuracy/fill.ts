import { pick, type Random, seeded } from './seeded.ts';

const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const digits = '0123456789';

/** What a letter before a number stands for in a template: `{w36}` is 36 letters and digits. */
const alphabets: Record<string, string> = {
  w: upper + lower + digits,
  h: `${digits}abcdef`,
  H: `${digits}ABCDEF`,
  d: digits,
  n: '123456789',
  a: lower,
  A: upper,
  L: upper + lower,
  u: upper + digits,
  l: lower + digits,
  b: `${upper}${lower}${digits}-_`,
  s: `${upper}${lower}${digits}+/`,
  q: `${upper}234567`,
  k: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L',
};

const wordsOfPasswords =
  'Sommer Dragon Soleil Fluffy Gatto Lisboa Tulp Zamek Volga Horizon Koffie Mango Biscuit Thunder'
    .split(' ')
    .concat('Panther Montana Oberon Kestrel Quartz Juniper'.split(' '));

const two = (value: number) => String(value).padStart(2, '0');

/** Parts of a template that are not an alphabet and a length. */
const named: Record<string, (random: Random) => string> = {
  '': () => '',
  dollar: () => '$',
  pw: (random) =>
    pick(random, wordsOfPasswords) + fill('{n1}{d2}', random) + pick(random, ['!', '#', '$', '?', '*']),
  urlpw: (random) =>
    pick(random, wordsOfPasswords) + fill('{d3}', random) + pick(random, ['!', '-', '_', '%21', '~']),
  hardpw: (random) =>
    fill('{L3}{d1}', random) +
    pick(random, '!%^*&') +
    fill('{w4}', random) +
    pick(random, '#$!?') +
    fill('{L2}{d1}', random),
  wordpw: (random) =>
    pick(random, wordsOfPasswords).toLowerCase() + pick(random, wordsOfPasswords).toLowerCase(),
  uuid: (random) => fill('{h8}-{h4}-4{h3}-a{h3}-{h12}', random),
  yy: (random) => two(Math.floor(40 + random() * 59)),
  yyyy: (random) => String(Math.floor(1940 + random() * 59)),
  mm: (random) => two(1 + Math.floor(random() * 12)),
  dd: (random) => two(1 + Math.floor(random() * 28)),
};

/**
 * A template with its parts made up: `{w36}`, `{h32}`, `{pw}`, `{uuid}`, `{yy}{mm}{dd}`; `{}` is nothing and only
 * keeps a file free of strings that look live. Every other brace stays. A part of 8 characters or more over letters
 * and digits has both.
 */
export function fill(template: string, random: Random | string): string {
  const next = typeof random === 'string' ? seeded(random) : random;
  return template.replace(
    /\{(?:([a-zA-Z])(\d{1,3})|([a-z]*))\}/g,
    (whole, letter?: string, length?: string, name?: string) => {
      if (letter !== undefined) {
        const alphabet = alphabets[letter];
        return alphabet ? draw(alphabet, Number(length), next) : whole;
      }
      const make = Object.hasOwn(named, name!) ? named[name!] : undefined;
      return make ? make(next) : whole;
    },
  );
}

function draw(alphabet: string, length: number, random: Random): string {
  const mixed = length >= 8 && /\d/.test(alphabet) && /[a-z]/i.test(alphabet);
  for (;;) {
    let value = '';
    while (value.length < length) value += pick(random, alphabet);
    if (!mixed || (/\d/.test(value) && /[a-z]/i.test(value))) return value;
  }
}
