import { describe, expect, it } from 'vitest';
import { isBirthDate } from './birth-date.ts';
import { isPersonName } from './person-name.ts';
import { postalAddressConfidence } from './postal-address.ts';
import { isRecordNumber } from './record-number.ts';

describe('what a label introduces', () => {
  it.each([
    'Anna Nowak',
    'John A. Miller',
    'von der Heide',
    'Иванов Пётр Сергеевич',
    'JOHN Q PUBLIC',
    '王小明',
  ])('%s is a name', (value) => {
    expect(isPersonName(value)).toBe(true);
  });

  it.each(['Required Field', 'Support Team', 'First Name', 'String', 'A. B.', 'Acme GmbH'])(
    '%s is no name',
    (value) => {
      expect(isPersonName(value)).toBe(false);
    },
  );

  it.each([
    '12 Baker Street, London NW1 6XE',
    'Hauptstraße 12, 80331 München',
    '15 rue de la République, 69002 Lyon',
    'ul. Długa 7/3, 00-238 Warszawa',
    'ул. Ленина, д. 5, кв. 12, Москва, 101000',
    '北京市朝阳区建国路88号',
    'Storgatan 12, 111 22 Stockholm',
  ])('%s is an address', (value) => {
    expect(postalAddressConfidence(value)).toBeGreaterThan(0.6);
  });

  it.each([
    '0x7ffee4b2',
    'not assigned 12',
    '192.168.1.12',
    'getStreet(12)',
    'London',
    'https://acme.example/street/12',
  ])('%s is no address', (value) => {
    expect(postalAddressConfidence(value)).toBe(false);
  });

  it.each(['1984-03-12', '12.03.1984', '03/25/1984', '1.2.80', '4 March 1979', '1979年3月4日', '19790304'])(
    '%s can be a birthday',
    (value) => {
      expect(isBirthDate(value)).toBe(true);
    },
  );

  it.each(['45.13.1984', '1884-03-12', '31/31/1990', '2099-01-01', '4 March'])('%s cannot', (value) => {
    expect(isBirthDate(value)).toBe(false);
  });

  it('tells numbers of records from dates and versions', () => {
    expect(['4711-0815', 'E104233', '2024-CV-01892', '12/34567'].map(isRecordNumber)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['2024-03-04', '04.03.2026', '1.2345', '12', '0000'].map(isRecordNumber)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
