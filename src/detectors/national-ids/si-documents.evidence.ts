import type { Evidence } from '../../model/detector.ts';

export const nationalIdsSiDocumentsEvidence: Record<string, Evidence> = {
  'si-passport': {
    source: 'Council of the EU, PRADO: Slovenian passport',
    hits: ['Potni list: PB2540288', 'Slovenian passport PB1029917'],
    misses: ['order PB1029917', 'Potni list: PB25402880000000'],
  },
  'si-driving-licence': {
    source: 'Council of the EU, PRADO: Slovenian driving licence',
    hits: ['Vozniško dovoljenje: 081304587', 'Slovenian driving licence 034060342'],
    misses: ['order 034060342', 'Vozniško dovoljenje: 0813045870000000'],
  },
  'si-identity-card': {
    source: 'Council of the EU, PRADO: Slovenian identity card',
    hits: ['Osebna izkaznica: IE9809565', 'Slovenian identity card IE9110410'],
    misses: ['order IE9110410', 'Osebna izkaznica: IE98095650000000'],
  },
};
