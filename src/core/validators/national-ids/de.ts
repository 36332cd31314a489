import { onlyDigits, passesMod11And10 } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Germany, Steuer-IdNr. (§ 139b AO): ten digits with exactly one repeated, MOD 11,10. */
function isGermanTaxId(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11 || digits[0] === '0') return false;
  const counts = new Map<string, number>();
  for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && repeated[0]! <= 3 && passesMod11And10(digits);
}

export const deChecks = {
  'de-tax-id': isGermanTaxId,
} satisfies Record<string, Validator>;
