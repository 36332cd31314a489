import type { Evidence } from '../../model/detector.ts';

export const nationalIdsGbCompanyEvidence: Record<string, Evidence> = {
  'uk-company-number': {
    source: 'Companies House, URI customer guide',
    hits: ['company number: 03540039', 'company no 08984500'],
    misses: ['order 03540039', 'company number: 035'],
  },
  'uk-vat': {
    source: 'HMRC, VAT Notice 700; VATREC6000',
    hits: ['vat reg: GB074849234', 'uk vat GB971113539', 'see GB074849234 below'],
    misses: ['vat reg: GB568577015', 'vat reg: GB07'],
  },
  'uk-vat-labelled': {
    source: 'HMRC, VAT Notice 700; VATREC6000',
    hits: ['vat reg: GB397733946', 'uk vat GB007983262'],
    misses: ['order GB397733946', 'vat reg: GB192311418', 'vat reg: GB39'],
  },
  'uk-vat-plain': {
    source: 'HMRC, VAT Notice 700; VATREC6000',
    hits: ['VAT: GB892475426', 'VAT number GB675898022'],
    misses: ['order GB892475426', 'VAT: GB325718585', 'VAT: GB89'],
  },
  'uk-charity': {
    source: 'Charity Commission register of charities',
    hits: ['charity number: 1782173', 'charity no 1360599'],
    misses: ['order 1782173', 'charity number: 17'],
  },
  'uk-eori': {
    source: 'HMRC, EORI number',
    hits: ['EORI: GB561379086000', 'EORI GB614774227000'],
    misses: ['order GB561379086000', 'EORI: GB5613'],
  },
};
