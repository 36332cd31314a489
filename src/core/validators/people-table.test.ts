import { describe, expect, it } from 'vitest';
import { isPeopleRows, isPeopleTable } from './people-table.ts';

describe('isPeopleTable', () => {
  it.each([
    'first_name,last_name,city\nAna,Meier,Rome\nBen,Fox,Paris',
    'Vorname | Nachname | Ort |\n| --- | --- | --- |\n| Ana | Meier | Rom |\n| Ben | Fox | Bonn |',
    'email;"Date of Birth"\nana@acme.io;12.03.1984\nben@acme.io;02.11.1979',
    '姓名\t电话\t地址\n王伟\t13800000001\t北京\n李娜\t13800000002\t上海',
  ])('%j', (text) => expect(isPeopleTable(text)).toBe(true));

  it.each([
    'name | colour\napple | red\npear | green',
    'email, phone and address.\nThen wait, please.\nWe will call, or write.',
    'firstName, lastName) {\n  return a, b\n  foo(a, b)',
    'email,phone\nana@acme.io,1,2,3,4\nben',
  ])('not %j', (text) => expect(isPeopleTable(text)).toBe(false));
});

describe('isPeopleRows', () => {
  it('wants as many columns in most of three rows', () => {
    expect(isPeopleRows('Ana;ana@acme.io;1\nBen;ben@acme.io;2\nCem;cem@acme.io;3')).toBe(true);
    expect(isPeopleRows('Ana;ana@acme.io;1\nBen;ben@acme.io;2')).toBe(false);
    expect(isPeopleRows('"Ana <ana@acme.io>",\n"Ben <ben@acme.io>",\n"Cem <cem@acme.io>",')).toBe(false);
  });
});
