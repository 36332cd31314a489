import type { DetectorInput } from '../../model/detector.ts';
import { listOf } from './person-parts.ts';

const words = listOf(`
  passport, passport number, passport no, reisepass, reisepassnummer, passnummer, passnr, pass nr,
  passeport, pasaporte, passaporto, passaporte, paspoort, paspoortnummer, pas nr, paszport, paszportu,
  cestovní pas, cestovný pas, útlevél, útlevélszám, pașaport, pasaport, паспорт, паспорта, διαβατήριο,
  διαβατηρίου, passi, passin numero, vegabréf, putovnica, דרכון, جواز السفر, جواز سفر, 护照, 護照, 旅券, パスポート,
  여권, hộ chiếu, หนังสือเดินทาง, paspor
`);

const passport = {
  dataType: 'pii/passport',
  name: 'Passport number',
  context: { words, window: 32, required: true },
  tags: ['gdpr'],
} satisfies Partial<DetectorInput>;

export const passports: DetectorInput[] = [
  {
    ...passport,
    id: 'passport-number',
    trigger: 'digits',
    minDigits: 7,
    pattern: String.raw`(?<![\w.+/-])(?:\d{7,9}|\d{2} ?\d{2} \d{6})(?![\w-]|[.,:/]\d)`,
    confidence: 0.55,
  },
  {
    ...passport,
    id: 'passport-number-letters',
    trigger: 'letters',
    pattern: String.raw`(?<![\w./-])(?:[A-Z]{1,3}[ -]?\d{6,8}|[A-Z]\d{2}[A-Z0-9]{6}|[A-Z]\d[A-Z0-9]{7}|[A-Z]{2}[A-Z0-9]{6}\d|[A-Z]{2}\d{5}[A-Z]{2})(?![\w-])`,
    confidence: 0.55,
  },
  {
    id: 'passport-number-spaced',
    dataType: 'pii/passport',
    name: 'Passport number',
    keywords: listOf(`
      passport, reisepass, passeport, pasaporte, passaporto, passaporte, paspoort, paszport, паспорт,
      útlevél, pașaport
    `),
    pattern: String.raw`(?:[Pp]assport|[Rr]eisepass|[Pp]asseport|[Pp]asaporte|[Pp]assaport[oe]|[Pp]aspoort|[Pp]aszport|[Пп]аспорт|[Úú]tlevél|[Pp]așaport)[\u00c0-\u04ffa-z .º°№#:-]{0,24}[ :#]{1,3}(?<value>[A-Z\u0410-\u042f]{1,3} \d{6,8})(?!\w|[./-]\d)`,
    confidence: 0.55,
    tags: ['gdpr'],
  },
];
