import type { Evidence } from '../../model/detector.ts';

export const nationalIdsIeCompanyEvidence: Record<string, Evidence> = {
  'ie-vat': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['CBL: IE1025277S', 'irish vat IE9174119E', 'see IE1025277S below'],
    misses: ['CBL: IE2415056G', 'CBL: IE10'],
  },
  'ie-vat-labelled': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['CBL: IE1158039T', 'irish vat IE4246350L'],
    misses: ['order IE1158039T', 'CBL: IE1196539O', 'CBL: IE11'],
  },
  'ie-vat-plain': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['VAT: IE9311617G', 'VAT number IE6839298K'],
    misses: ['order IE9311617G', 'VAT: IE2788170F', 'VAT: IE93'],
  },
  'ie-cro-company': {
    source: 'Companies Act 2014; Companies Registration Office',
    hits: ['CRO: 516605', 'cro number 435464'],
    misses: ['order 516605', 'CRO: 51'],
  },
  'ie-charity': {
    source: 'Charities Act 2009; Charities Regulator',
    hits: ['RCN: 20113782', 'registered charity number 20416795'],
    misses: ['order 20113782', 'RCN: 201'],
  },
};
