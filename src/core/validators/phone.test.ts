import { describe, expect, it } from 'vitest';
import { phoneChecks } from './phone.ts';
import { plans } from './phone-plan.ts';

const { phone, 'phone-national': national, 'phone-planned': planned } = phoneChecks;

describe('telephone numbers', () => {
  it.each([
    '+49 30 901820',
    '+49 (0)151 23456789',
    '+1 (415) 555-2671',
    '+44 20 7183 8750',
    '0041 44 668 18 00',
    '+39 06 698 12345',
    '+7 495 697-03-49',
  ])('%s is one of its country', (value) => {
    expect(phone(value)).toBe(true);
  });

  it.each(['+999 12345678', '+49 30', '+1 415 555', '+1000000000', '+44 20 7183 8750 1234'])(
    '%s is none',
    (value) => {
      expect(phone(value)).toBe(false);
    },
  );

  it('doubts what has the right length and no known beginning', () => {
    expect(phone('+1 155 555 2671')).toBe(0.5);
  });

  it.each([
    '030 901820',
    '0171 8093861',
    '06 12 34 56 78',
    '(11) 93870-9207',
    '8 916 127-89-91',
    '4155552671',
    '06 30 322 5810',
  ])('%s is one within a country', (value) => {
    expect(planned(value)).toBe(true);
  });

  it.each([
    '2026-03-04',
    '04.03.2026',
    '20260304',
    '1741083751',
    '192.168.100.100',
    '1990-2000',
    '0000000000',
    '3.1415926',
  ])('%s is something else', (value) => {
    expect(national(value)).toBe(false);
  });

  it('reads every plan', () => {
    expect(plans().length).toBeGreaterThan(90);
    for (const plan of plans()) {
      expect(plan.callingCode).toMatch(/^\d{1,3}$/);
      expect(plan.trunk).toMatch(/^\d{0,2}$/);
      expect(plan.lengths.size).toBeGreaterThan(0);
      expect(plan.lengthsByHead.some((bits) => bits !== 0)).toBe(true);
    }
  });
});
