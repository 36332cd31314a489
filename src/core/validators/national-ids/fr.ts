import { onlyAlphanumeric, remainder } from '../check-digits.ts';
import type { Validator } from '../validator.ts';

/** France, NIR (INSEE): 97 minus the number modulo 97; Corsica's 2A and 2B count as 19 and 18. */
function isFrenchNir(value: string): boolean {
  const id = onlyAlphanumeric(value).replace('2A', '19').replace('2B', '18');
  if (!/^[1-478]\d{14}$/.test(id)) return false;
  const month = Number(id.slice(3, 5));
  if (month === 0 || (month > 12 && month < 20) || (month > 42 && month < 50)) return false;
  return 97 - remainder(id.slice(0, 13), 97) === Number(id.slice(13));
}

export const frChecks = {
  'fr-nir': isFrenchNir,
} satisfies Record<string, Validator>;
