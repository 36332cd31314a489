import type { Evidence } from '../../model/detector.ts';

export const nationalIdsEeEvidence: Record<string, Evidence> = {
  'ee-isikukood': {
    source: 'Rahvastikuregistri seadus; EVS 585',
    hits: ['Isikukood: 37605030299', 'Estonian personal code 36805280109'],
    misses: ['order 36805280109', 'Isikukood: 37605030290'],
  },
  'ee-isikukood-labelled': {
    source: 'Rahvastikuregistri seadus; EVS 585',
    hits: ['ID number: 37605030299', 'national id 36805280109'],
    misses: ['order 36805280109', 'ID number: 37605030290'],
  },
  'ee-registrikood': {
    source: 'Äriregister',
    hits: ['Registrikood: 12345678', 'Estonian company number 14862521'],
    misses: ['order 14862521', 'Registrikood: 12345670'],
  },
  'ee-vat': {
    source: 'European Commission, VIES: structure of VAT numbers',
    hits: ['KMKR: EE100931558', 'VAT EE100594102'],
    misses: ['order EE100594102', 'KMKR: EE100931550'],
  },
};
