import { describe, expect, it } from 'vitest';
import { nationalIdChecks } from './table.ts';

/** Values that issuers, standards or documentation publish as examples. */
const published: [keyof typeof nationalIdChecks, string][] = [
  ['bg-egn', '7523169263'],
  ['bg-eik', '831641791'],
  ['bg-lnch', '7111042925'],
  ['by-unp', '200988541'],
  ['cy-tic', '10259033P'],
  ['cz-ico', '25123891'],
  ['cz-rodne-cislo', '710319/2745'],
  ['ee-isikukood', '36805280109'],
  ['ee-registrikood', '12345678'],
  ['gr-afm', '094259216'],
  ['gr-amka', '01013099997'],
  ['hr-oib', '33392005961'],
  ['hu-taj', '111 111 110'],
  ['hu-tax-id', '8071592153'],
  ['hu-tax-number', '12892312'],
  ['lt-asmens-kodas', '33309240064'],
  ['lt-vat', '119511515'],
  ['lv-company', '40003521600'],
  ['lv-personas-kods', '161175-19997'],
  ['md-idnp', '1008600038413'],
  ['me-pib', '02655284'],
  ['mk-edb', '4030000375897'],
  ['mt-vat', '11679112'],
  ['pl-identity-card', 'ABA300000'],
  ['pl-nip', '856-734-62-15'],
  ['pl-pesel', '44051401359'],
  ['pl-regon', '192598184'],
  ['ro-cnp', '1630615123457'],
  ['ro-cui', '18547290'],
  ['rs-company-number', '07023014'],
  ['rs-jmbg', '0101006500006'],
  ['rs-pib', '101134702'],
  ['ru-inn', '7830002293'],
  ['ru-inn', '500100732259'],
  ['ru-ogrn', '1022200525819'],
  ['ru-snils', '112-233-445 95'],
  ['si-company-number', '5043611'],
  ['si-tax-number', '50223054'],
  ['sk-vat', '2022749619'],
  ['tr-tckn', '17291716060'],
  ['tr-vkn', '4540536920'],
  ['ua-edrpou', '32855961'],
  ['ua-rnokpp', '1759013776'],
];

describe('checks of national ids of eastern and southern Europe', () => {
  it.each(published)('%s: %s', (name, value) => {
    expect(nationalIdChecks[name](value)).toBe(true);
  });

  it.each(published)('%s: not %s with its last character changed', (name, value) => {
    const alphabet = /\d$/.test(value) ? '0123456789' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const accepted = [...alphabet].filter((other) => nationalIdChecks[name](value.slice(0, -1) + other));
    expect(accepted).toEqual([value.at(-1)]);
  });
});
