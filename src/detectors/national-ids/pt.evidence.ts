import type { Evidence } from '../../model/detector.ts';

export const nationalIdsPtEvidence: Record<string, Evidence> = {
  'pt-nif': {
    source: 'Decreto-Lei 14/2013',
    hits: ['NIF: 123456789', 'N.I.F 501 442 600'],
    misses: ['order 123456789', 'NIF: 228 050 333', 'NIF: 123'],
  },
  'pt-nif-labelled': {
    source: 'Decreto-Lei 14/2013',
    hits: ['tax number: 292 585 012', 'tax_id 277 669 499'],
    misses: ['order 292 585 012', 'tax number: 235 823 400', 'tax number: 292 '],
  },
  'pt-niss-social-security': {
    source: 'Segurança Social, NISS',
    hits: ['NISS: 16265832189', 'segurança social 14474532283'],
    misses: ['order 16265832189', 'NISS: 11794225443', 'NISS: 1626'],
  },
  'pt-niss-social-security-labelled': {
    source: 'Segurança Social, NISS',
    hits: ['social security: 12138637189', 'insurance number 10985744011'],
    misses: ['order 12138637189', 'social security: 14089269507', 'social security: 1213'],
  },
  'pt-cartao-de-cidadao-citizen-card': {
    source: 'Lei 7/2007; IRN, cartão de cidadão',
    hits: ['cartão de cidadão: 084428404ZY8', 'cartao de cidadao 192939054ZY4', 'see 084428404ZY8 below'],
    misses: ['cartão de cidadão: 355296734ZY4', 'cartão de cidadão: 08442'],
  },
  'pt-citizen-card-any-series': {
    source: 'Lei 7/2007; IRN, cartão de cidadão',
    hits: ['cartão de cidadão: 754313364ZY0', 'cartao de cidadao 098215294ZY0'],
    misses: ['order 754313364ZY0', 'cartão de cidadão: 087541714ZY1', 'cartão de cidadão: 75431'],
  },
};
