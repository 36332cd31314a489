import type { Evidence } from '../../model/detector.ts';

export const nationalIdsGbEvidence: Record<string, Evidence> = {
  'uk-nino': {
    source: 'HMRC NIM39110',
    hits: ['NINO: AB123456C', 'national insurance AB361416C', 'see AB123456C below'],
    misses: ['NINO: AB1', 'part AB123456C9999'],
  },
  'uk-nino-spaced': {
    source: 'HMRC NIM39110',
    hits: ['AB 97 84 34 C', 'No. AB 62 80 44 C'],
    misses: ['No.: AB 97', 'part AB 97 84 34 C9999'],
  },
  'uk-nino-lower-case': {
    source: 'HMRC NIM39110',
    hits: ['NINO: ab252670c', 'national insurance ab256059c'],
    misses: ['order ab252670c', 'NINO: ab2'],
  },
  'uk-nhs-number': {
    source: 'NHS Data Dictionary, NHS number',
    hits: ['NHS: 943 476 5919', 'nhs no 148 744 0014'],
    misses: ['order 943 476 5919', 'NHS: 564 896 3700', 'NHS: 943 4'],
  },
  'uk-nhs-number-labelled': {
    source: 'NHS Data Dictionary, NHS number',
    hits: ['health insurance: 741 837 6588', 'patient 969 925 6095'],
    misses: ['order 741 837 6588', 'health insurance: 599 023 6578', 'health insurance: 741 8'],
  },
  'uk-utr-tax-reference': {
    source: 'HMRC, Unique Taxpayer Reference; OECD, TIN United Kingdom',
    hits: ['UTR: 66243 49254', 'unique taxpayer 40146 98811'],
    misses: ['order 66243 49254', 'UTR: 35409 94117', 'UTR: 6624'],
  },
  'uk-utr-tax-reference-labelled': {
    source: 'HMRC, Unique Taxpayer Reference; OECD, TIN United Kingdom',
    hits: ['tax number: 80886 26022', 'tax_id 19640 50262'],
    misses: ['order 80886 26022', 'tax number: 06513 82949', 'tax number: 8088'],
  },
  'uk-paye-employer-reference': {
    source: 'HMRC, employer PAYE reference',
    hits: ['PAYE: 123/AB1419', 'employer reference 123/AB5307'],
    misses: ['order 123/AB1419', 'PAYE: 123/'],
  },
};
