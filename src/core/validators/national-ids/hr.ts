import { onlyDigits, passesMod11And10 } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** Croatia, OIB: eleven digits, ISO 7064 MOD 11,10. */
function isOib(value: string): boolean {
  const digits = onlyDigits(value);
  return digits.length === 11 && passesMod11And10(digits);
}

export const hrChecks = {
  'hr-oib': isOib,
} satisfies Record<string, Validator>;
