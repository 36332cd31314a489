import type { Validator } from '../validator.ts';

/** Sri Lanka, NIC: year and day of birth, for women with 500 added (Department for Registration of Persons). */
function isSriLankanNic(value: string): boolean {
  const isNew = value.length === 12;
  const year = isNew ? Number(value.slice(0, 4)) : 1950;
  const day = Number(isNew ? value.slice(4, 7) : value.slice(2, 5)) % 500;
  return year >= 1900 && year <= 2049 && day >= 1 && day <= 366;
}

export const lkChecks = {
  'lk-nic': isSriLankanNic,
} satisfies Record<string, Validator>;
