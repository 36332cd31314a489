import { describe, expect, it } from 'vitest';
import { nationalIdChecks } from './table.ts';

/** Values that issuers, standards or their documentation publish as examples. */
const published: [keyof typeof nationalIdChecks, string][] = [
  ['au-abn', '51 824 753 556'],
  ['au-acn', '004 085 616'],
  ['au-tfn', '123 456 782'],
  ['br-cnpj', '12.ABC.345/01DE-35'],
  ['br-cpf', '390.533.447-05'],
  ['cl-rut', '12.531.909-2'],
  ['cn-resident-id', '11010519491231002X'],
  ['co-nit', '213.123.432-1'],
  ['do-cedula', '001-1391820-5'],
  ['ec-cedula', '1714307103'],
  ['gt-nit', '576937-K'],
  ['hk-id', 'G123456(A)'],
  ['in-aadhaar', '2341 2341 2346'],
  ['in-gstin', '27AAPFU0939F1ZV'],
  ['jp-corporate-number', '7000012050002'],
  ['jp-my-number', '1234 5678 9018'],
  ['kr-brn', '116-82-00276'],
  ['mx-curp', 'BOXW310820HNERXN09'],
  ['mx-rfc', 'GODE561231GR8'],
  ['nz-ird', '49-091-850'],
  ['nz-nhi', 'ZAC5361'],
  ['pe-ruc', '20512333797'],
  ['sg-nric', 'S1234567D'],
  ['sv-dui', '00016297-5'],
  ['th-id', '1-2345-67890-12-1'],
  ['tw-id', 'A123456789'],
  ['uy-ci', '1.234.567-2'],
  ['vn-mst', '0100233488'],
  ['za-id', '8001015009087'],
];

describe('checks of national ids outside Europe', () => {
  it.each(published)('%s: %s', (name, value) => {
    expect(nationalIdChecks[name](value)).toBe(true);
  });

  it.each(published)('%s: not %s with one character changed', (name, value) => {
    const at = value.search(/[\dA-Z][^\dA-Z]*$/);
    const changed = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ']
      .filter((character) => /\d/.test(character) === /\d/.test(value[at]!) && character !== value[at])
      .map((character) => value.slice(0, at) + character + value.slice(at + 1));
    const accepted = changed.filter((other) => nationalIdChecks[name](other));
    expect(accepted.length).toBeLessThanOrEqual(1);
  });
});
