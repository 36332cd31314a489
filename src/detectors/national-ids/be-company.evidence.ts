import type { Evidence } from '../../model/detector.ts';

export const nationalIdsBeCompanyEvidence: Record<string, Evidence> = {
  'be-enterprise-number': {
    source: 'Wet van 16 januari 2003, Kruispuntbank van Ondernemingen',
    hits: ['ondernemingsnummer: 0596.247.221', "numéro d'entreprise 0264.320.050"],
    misses: ['order 0596.247.221', 'ondernemingsnummer: 0847.677.973', 'ondernemingsnummer: 0596.'],
  },
  'be-enterprise-number-labelled': {
    source: 'Wet van 16 januari 2003, Kruispuntbank van Ondernemingen',
    hits: ['company id: 0009.987.238', 'registration number 0188.800.897'],
    misses: ['order 0009.987.238', 'company id: 0965.298.724', 'company id: 0009.'],
  },
  'be-vat': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['BTW: BE0405203543', 'TVA BE0202040805', 'see BE0405203543 below'],
    misses: ['BTW: BE0596641280', 'BTW: BE040'],
  },
  'be-vat-labelled': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['BTW: BE0604841421', 'TVA BE0968346644'],
    misses: ['order BE0604841421', 'BTW: BE0859652035', 'BTW: BE060'],
  },
  'be-vat-plain': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['VAT: BE0785998225', 'VAT number BE0097770753'],
    misses: ['order BE0785998225', 'VAT: BE0517098633', 'VAT: BE078'],
  },
};
