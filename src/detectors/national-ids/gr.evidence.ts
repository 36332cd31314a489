import type { Evidence } from '../../model/detector.ts';

export const nationalIdsGrEvidence: Record<string, Evidence> = {
  'gr-afm': {
    source: 'ΑΑΔΕ; OECD, TIN document for Greece',
    hits: ['ΑΦΜ: 094259216', 'Greek tax number 094014201'],
    misses: ['order 094014201', 'ΑΦΜ: 094259210'],
  },
  'gr-vat': {
    source: 'European Commission, VIES: structure of VAT numbers',
    hits: ['ΑΦΜ: EL094259216', 'VAT EL094014201'],
    misses: ['order EL094014201', 'ΑΦΜ: EL094259210'],
  },
  'gr-amka': {
    source: 'ΗΔΙΚΑ, ΑΜΚΑ; Luhn',
    hits: ['ΑΜΚΑ: 01013099997', 'AMKA 13018416167'],
    misses: ['order 13018416167', 'ΑΜΚΑ: 01013099990'],
  },
  'gr-amka-labelled': {
    source: 'ΗΔΙΚΑ, ΑΜΚΑ; Luhn',
    hits: ['ID number: 01013099997', 'national id 13048926615'],
    misses: ['order 13048926615', 'ID number: 01013099990'],
  },
  'gr-gemi': {
    source: 'Νόμος 4919/2022, ΓΕΜΗ',
    hits: ['ΓΕΜΗ: 194905429690', 'GEMI 175808698130'],
    misses: ['order 175808698130', 'ΓΕΜΗ: 1949054296900000000'],
  },
};
