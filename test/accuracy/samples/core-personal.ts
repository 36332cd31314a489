import { checkRules } from '../check-rules/table.ts';
import { fill } from '../fill.ts';
import { type Family, hit, miss, type Sample } from '../sample.ts';
import { seeded } from '../seeded.ts';

/** A value of this shape that passes `check`. */
export function makeValue(shape: string, seed: string, check: (value: string) => boolean): string {
  const random = seeded(seed);
  for (;;) {
    const value = fill(shape, random);
    if (check(value)) return value;
  }
}

const emails = [
  'ana.meier@acme-industrie.de',
  'j.o-brien+news@mail.company.co.uk',
  'f_rossi@studio.it',
  'info2@xn--bcher-kva.ch',
  'k.nowak1987@poczta.pl',
  'sven@svensson.se',
  'maria.del.carmen@correo.com.mx',
  'li_wei88@qiye.com.cn',
  'TANAKA@kaisha.co.jp',
  'a@b-c.io',
];
const aroundEmail = [
  'Please write to ⟦$V⟧.',
  'From: Ana Meier <⟦$V⟧>\nSubject: Offer',
  '{"email":"⟦$V⟧","active":true}',
  'name;mail;city\nAna;⟦$V⟧;Ulm',
  '<a href="mailto:⟦$V⟧">Contact</a>',
  '⟦$V⟧',
  'git log: Author: Ana <⟦$V⟧>',
];

/** IIN ranges and lengths: ISO/IEC 7812, the networks' own documents. */
const cards = [
  '4{d3} {d4} {d4} {d4}',
  '4{d15}',
  '54{d2} {d4} {d4} {d4}',
  '51{d14}',
  '2221{d12}',
  '37{d2} {d6} {d5}',
  '34{d13}',
  '6011 {d4} {d4} {d4}',
  '65{d2}-{d4}-{d4}-{d4}',
  '3530{d12}',
  '36{d2} {d6} {d4}',
  '4{d3}-{d4}-{d4}-{d4}',
];
const aroundCard = [
  'Card number: ⟦$V⟧',
  'Visa ⟦$V⟧ exp 04/29 cvv 313',
  'please charge ⟦$V⟧ for the hotel',
  'Kartennummer ⟦$V⟧, gültig bis 11/28',
  'customer\tcard\namount\nAna\t⟦$V⟧\t120',
  '⟦$V⟧',
  '{"pan":"⟦$V⟧","exp":"2029-04"}',
];

/** BBAN lengths of the SWIFT IBAN registry. */
const ibans = [
  'DE{d2} {d4} {d4} {d4} {d4} {d2}',
  'DE{d20}',
  'FR{d2}{d10}{u11}{d2}',
  'GB{d2} NWBK {d4} {d4} {d4} {d2}',
  'ES{d2} {d4} {d4} {d4} {d4} {d4}',
  'IT{d2} X{d3} {d4} {d3}0 {d4} {d4} {d3}',
  'NL{d2} ABNA {d4} {d4} {d2}',
  'AT{d18}',
  'CH{d2} {d4} {d4} {d4} {d4} {d1}',
  'BE{d2} {d4} {d4} {d4}',
  'PL{d2} {d4} {d4} {d4} {d4} {d4} {d4}',
  'SE{d22}',
  'NO{d2} {d4} {d4} {d3}',
  'PT{d23}',
  'CZ{d22}',
  'SA{d2}{d20}',
];
const aroundIban = [
  'IBAN: ⟦$V⟧',
  'Bitte überweisen Sie auf ⟦$V⟧ bis Freitag.',
  '⟦$V⟧',
  'Kontoverbindung\n⟦$V⟧\nBIC AAAADEFF',
];

const phones = [
  '+49 89 {n1}{d6}',
  '+49 (0)151 {n1}{d7}',
  '+44 20 7946 0{d3}',
  '+44 7{d3} {d6}',
  '+1 415-{n1}{d2}-{d4}',
  '+1 (212) {n1}{d2}-{d4}',
  '+33 6 {d2} {d2} {d2} {d2}',
  '+34 612 {d3} {d3}',
  '+39 347 {d3} {d4}',
  '+41 44 {n1}{d2} {d2} {d2}',
  '+48 601 {d3} {d3}',
  '+7 916 {d3}-{d2}-{d2}',
  '+380 67 {d3} {d4}',
  '+86 138 {d4} {d4}',
  '+81 90-{n1}{d3}-{d4}',
  '+91 98{d3} {d5}',
  '+55 11 9{d4}-{d4}',
  '+31612{d6}',
  '+61 4{d2} {d3} {d3}',
  '0049 30 {n1}{d7}',
];
const aroundPhone = [
  'Call me at ⟦$V⟧ after six.',
  'Tel.: ⟦$V⟧',
  '{"phone":"⟦$V⟧"}',
  'Ana Meier, ⟦$V⟧, Ulm',
  '⟦$V⟧',
  'Mobile\tName\n⟦$V⟧\tAna',
];

const addresses = [
  '81.{n1}{d1}.1{d2}.2{d1}',
  '192.168.{n1}.{n1}{d1}',
  '10.{n1}{d1}.{n1}.{n1}{d1}',
  '2a02:810d:{h4}:{h4}:a1b2:{h4}:{h4}:{h4}',
  'fe80::a1b2:{h4}:fe{h2}:{h4}',
];
const aroundAddress = [
  'client ⟦$V⟧ logged in',
  'Failed password for root from ⟦$V⟧ port 52211 ssh2',
  '⟦$V⟧ - - [04/Mar/2026:10:22:31 +0000] "GET / HTTP/1.1" 200 512',
  'X-Forwarded-For: ⟦$V⟧',
  'Server-IP: ⟦$V⟧',
  'ip\tuser\n⟦$V⟧\tana',
];

const around = (
  kind: string,
  why: string,
  places: readonly string[],
  values: readonly string[],
  count: number,
) =>
  Array.from({ length: count }, (_, index): Sample => {
    const value = values[index % values.length]!;
    const place = places[(index + Math.floor(index / values.length)) % places.length]!;
    return hit(kind, why, place.replace('$V', fill(value, `${index}${value}`)));
  });
const checked = (shapes: readonly string[], check: (value: string) => boolean, seed: string) =>
  [0, 1, 2].flatMap((turn) => shapes.map((shape) => makeValue(shape, `${seed}${shape}${turn}`, check)));

const ibanOk = (value: string) => /^..(?:0[2-9]|[1-8]\d|9[0-8])/.test(value) && checkRules.iban(value);

const nearMisses: Record<string, readonly string[]> = {
  'no e-mail address': [
    'npm install vue@3.5.13 react@19.1.0',
    'import { app } from "@acme/core";',
    '@media (min-width: 640px) { .a { color: red } }',
    'Thanks @ana and @ben_k for the review',
    'docker pull nginx@sha256:{h64}',
    'user@localhost:~$ ls -la',
    'scp report.pdf ana@fileserver:/srv/in',
    'meet me @ 8.30 pm',
    'a@b is no address, neither is @ alone',
    'const at = value@@2x',
    'logo@2x.png and icon@3x.webp',
    'git@git.example:acme/shop',
    '@Override public String toString()',
    'Price: 3 @ 4.50 = 13.50',
    'https://medium.com/@writer/some-story',
    'name@ and @domain.org',
  ],
  'no card': [
    'EAN 4006381333931',
    '4929 1234 5678',
    'ID 1741083751123456',
    'version 4.1.2.3 build 4012888888',
    'trace 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    'tracking 9400 1000 0000 0000 0000 00',
    '0000 0000 0000 0000',
    '1234 5678 9012 3456',
    'xxxx xxxx xxxx 4242',
    '**** **** **** 1881',
    'sequence 16, 32, 64, 128, 256, 512, 1024, 2048',
    'const MAX = 9007199254740991;',
    'IMG_20260304_102231_4402.jpg',
    '3.1415926535897932',
  ],
  'no IBAN': [
    'DE00 1234 5678 9012 3456 78',
    'GB version 29 NWBK release 60161331926819',
    'IBAN has up to 34 characters, DE ones have 22',
    'Flight DE1234 on 12 May, seat 22A',
    'PL12 mount for bracket 3456',
    'ISO 13616-1:2020 describes it',
    'DEXX XXXX XXXX XXXX XXXX XX',
    'HE2{u16}7',
    'CH-8001 Zürich, AT-1010 Wien',
    'AT&T 1800 3425 2352',
  ],
  'no phone': [
    '+100 points for the team',
    '+3.5 % on the year',
    '2026-03-04 10:22:31 +0100',
    '@@ -120,14 +120,18 @@ function render() {',
    'offset +49 bytes, 89 left',
    'score 3 + 4 = 7, 12 + 30 = 42',
    'ratio 1:33, 6:12:34',
    'UTC+05:30',
    '1 + 415 + 555 + 2671',
    'ISO 3166 code 0049',
    'E.164 numbers have up to 15 digits',
    'Lot +A12-449-18',
    'C++17, C++20 and C++23',
    'f(x) = +4 x^2 + 20 x + 7946',
    '1.234.567,89 EUR',
    'call 112 in an emergency',
  ],
  'no address of a computer': [
    'version 2.10.0.1 of the library',
    'Chrome/142.0.7444.60',
    'section 4.3.2.1 of the manual',
    '1.2.3.4.5.6',
    'at 12:30:45 and 10:20',
    '999.300.256.1',
    'std::vector<std::string> a::b::c',
    'MAC-ROMAN and UTF-16 text',
    'class Foo::Bar::Baz',
    'libfoo.so.1.2.3.4',
    'AssemblyVersion("4.0.30319.0")',
    'scale 1.5 1.5 1.5 1.0',
  ],
};

const wrongCards = cards.map((shape) => {
  const value = makeValue(shape, `${shape} wrong`, (text) => !checkRules.luhn(text));
  return miss('wrong Luhn digit', `Card number: ${value}`);
});
const wrongIbans = ibans.map((shape) => {
  const value = makeValue(shape, `${shape} wrong`, (text) => !checkRules.iban(text));
  return miss('wrong IBAN check digits', `IBAN: ${value}`);
});

/** Lines that programs write all day, with other numbers each time. */
const dailyLines = [
  'GET /api/v2/orders/{n1}{d7}?page={n1}&size=50 200 {n1}{d2}ms',
  '{n1}{d3};{d2}.{d2};{n1}{d5};ok',
  'commit {h40} (tag: v{n1}.{d1}.{d1})',
  'batch {n1}{d8} moved {n1}{d4} rows in {n1}{d3} ms',
  'IMG_2026{mm}{dd}_{d6}.jpg 4032x3024 {n1}{d6} bytes',
  'seq={n1}{d15} ack={n1}{d9} win=64240',
  'EAN {n1}{d12} | qty {n1}{d1} | {n1}{d1},{d2} EUR',
  'lat {n1}{d1}.{d6}, lon {n1}.{d6}, alt {n1}{d2} m',
  'job {uuid} finished with code {d1}',
  '[{n1}{d4}.{d6}] usb 1-{n1}: new device number {n1}{d1}',
];
const dailyNumbers = Array.from({ length: 80 }, (_, index) =>
  miss('a line of a log', `${dailyLines[index % 10]!} #${index}`),
);

export const corePersonal: Family = {
  name: 'core personal data',
  scope: ['pii', 'payment'],
  samples: [
    ...around('email', 'RFC 5322', aroundEmail, emails, 40),
    ...around('card', 'ISO/IEC 7812-1', aroundCard, checked(cards, checkRules.luhn, 'card'), 36),
    ...around('iban', 'ISO 13616-1', aroundIban, checked(ibans, ibanOk, 'iban'), 44),
    ...around('phone', 'ITU-T E.164', aroundPhone, phones, 60),
    ...around('ip', 'RFC 791, RFC 4291', aroundAddress, addresses, 25),
    ...Object.entries(nearMisses).flatMap(([why, texts]) => texts.map((text) => miss(why, text))),
    ...wrongCards,
    ...wrongIbans,
    ...dailyNumbers,
  ],
};
