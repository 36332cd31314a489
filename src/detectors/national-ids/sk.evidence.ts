import type { Evidence } from '../../model/detector.ts';

export const nationalIdsSkEvidence: Record<string, Evidence> = {
  'sk-vat': {
    source: 'European Commission, VIES: structure of VAT numbers',
    hits: ['IČ DPH: SK2022749619', 'VAT SK2023183096'],
    misses: ['order SK2023183096', 'IČ DPH: SK2022749610'],
  },
  'sk-tax-number': {
    source: 'OECD, TIN document for Slovakia',
    hits: ['DIČ: 2022749619', 'Slovak tax number 2027589465'],
    misses: ['order 2027589465', 'DIČ: 2022749610'],
  },
  'sk-identity-card': {
    source: 'Council of the EU, PRADO: Slovak identity card',
    hits: ['Občiansky preukaz: EH527793', 'Slovak identity card EH843919'],
    misses: ['order EH843919', 'Občiansky preukaz: EH5277930000000'],
  },
  'sk-passport': {
    source: 'Council of the EU, PRADO: Slovak passport',
    hits: ['Cestovný pas: BD6348138', 'Slovak passport BD9711912'],
    misses: ['order BD9711912', 'Cestovný pas: BD63481380000000'],
  },
  'sk-driving-licence': {
    source: 'Council of the EU, PRADO: Slovak driving licence',
    hits: ['Vodičský preukaz: B57106135', 'Slovak driving licence B95733881'],
    misses: ['order B95733881', 'Vodičský preukaz: B571061350000000'],
  },
};
