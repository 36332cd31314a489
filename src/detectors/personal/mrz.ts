import type { DetectorInput } from '../../model/detector.ts';

const zone = { validator: 'mrz', confidence: 0.95, tags: ['gdpr'] } satisfies Partial<DetectorInput>;
const end = '(?![A-Z0-9<])';
const start = '(?<![A-Z0-9<])';
const gap = String.raw`[ \t]{0,2}\r?\n[ \t]{0,8}`;
const numbers = String.raw`[A-Z0-9<]{9}\d[A-Z<]{3}\d{7}[MFX<]\d{7}`;

/** Issuers whose cards begin with ID and the country (ISO 3166-1 alpha-3, Germany: D<<). */
const cardsOf =
  'd<< aut bel bgr che cyp cze dnk esp est fin fra gbr grc hrv hun irl isl ita ltu lux lva mlt nld nor pol prt rou svk svn swe tur ukr srb bih mkd alb mne mda geo mex bra chl col per arg idn mar dza tun'.split(
    ' ',
  );

export const machineReadableZones: DetectorInput[] = [
  {
    ...zone,
    id: 'mrz-passport',
    dataType: 'pii/passport/mrz',
    name: 'Machine-readable zone of a passport',
    keywords: ['p<', 'pd<', 'ps<', 'po<', 'pm<'],
    pattern: `${start}P[A-Z<][A-Z<]{3}[A-Z<]{39}${gap}${numbers}[A-Z0-9<]{14}[\\d<]\\d${end}`,
  },
  {
    ...zone,
    id: 'mrz-visa',
    dataType: 'pii/passport/mrz-visa',
    name: 'Machine-readable zone of a visa',
    keywords: ['v<'],
    pattern: `${start}V<[A-Z<]{3}(?:[A-Z<]{39}${gap}${numbers}[A-Z0-9<]{16}|[A-Z<]{31}${gap}${numbers}[A-Z0-9<]{8})${end}`,
  },
  {
    ...zone,
    id: 'mrz-identity-card',
    dataType: 'pii/national-id/mrz-identity-card',
    name: 'Machine-readable zone of an identity card',
    keywords: ['i<', 'a<', 'c<', 'ar<', 'ir<', ...cardsOf.map((country) => `id${country}`)],
    pattern: `${start}[ACI][A-Z<][A-Z<]{3}(?:[A-Z0-9<]{25}${gap}\\d{7}[MFX<]\\d{7}[A-Z<]{3}[A-Z0-9<]{11}\\d${gap}[A-Z<]{30}|[A-Z<]{31}${gap}${numbers}[A-Z0-9<]{7}\\d)${end}`,
  },
  {
    ...zone,
    id: 'mrz-line-of-numbers',
    dataType: 'pii/passport/mrz',
    name: 'Machine-readable line of a passport or identity card',
    trigger: 'letters',
    pattern: `${start}${numbers}[A-Z0-9<]{7}(?:[A-Z0-9<]{8})?\\d${end}`,
  },
  {
    ...zone,
    id: 'mrz-line-that-starts-with-digits',
    dataType: 'pii/passport/mrz',
    name: 'Machine-readable line of a passport or identity card',
    trigger: 'digits',
    minDigits: 10,
    pattern: `${start}\\d{10}[A-Z<]{3}\\d{7}[MFX<]\\d{7}[A-Z0-9<]{7}(?:[A-Z0-9<]{8})?\\d${end}`,
  },
];
