import type { Evidence } from '../../model/detector.ts';

export const nationalIdsFiCompanyEvidence: Record<string, Evidence> = {
  'fi-y-tunnus-business-id': {
    source: 'Yritys- ja yhteisötietolaki 244/2001; Patent and Registration Office',
    hits: ['y-tunnus: 6475755-5', 'ytunnus 9552707-4'],
    misses: ['order 6475755-5', 'y-tunnus: 6127103-0', 'y-tunnus: 647'],
  },
  'fi-y-tunnus-business-id-labelled': {
    source: 'Yritys- ja yhteisötietolaki 244/2001; Patent and Registration Office',
    hits: ['company id: 0415405-8', 'registration number 6449844-2'],
    misses: ['order 0415405-8', 'company id: 3778698-0', 'company id: 041'],
  },
  'fi-vat': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['ALV: FI68686440', 'alv-numero FI49110032', 'see FI68686440 below'],
    misses: ['ALV: FI17141944', 'ALV: FI68'],
  },
  'fi-vat-labelled': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['ALV: FI88622364', 'alv-numero FI63511289'],
    misses: ['order FI88622364', 'ALV: FI60827075', 'ALV: FI88'],
  },
  'fi-vat-plain': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['VAT: FI34450165', 'VAT number FI49671753'],
    misses: ['order FI34450165', 'VAT: FI19935259', 'VAT: FI34'],
  },
};
