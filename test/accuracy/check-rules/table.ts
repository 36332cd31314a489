import { americanRules } from './americas.ts';
import type { Check } from './arithmetic.ts';
import { otherRules } from './asia-pacific-africa.ts';
import { europeAToF } from './europe-a-to-f.ts';
import { europeGToZ } from './europe-g-to-z.ts';
import { generalRules } from './general.ts';

export const checkRules = {
  ...generalRules,
  ...europeAToF,
  ...europeGToZ,
  ...americanRules,
  ...otherRules,
} satisfies Record<string, Check>;

export type CheckRule = keyof typeof checkRules;
