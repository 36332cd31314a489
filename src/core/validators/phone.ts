import { allSame, isDay, onlyDigits } from './check-digits.ts';
import { type Plan, plans, plansOf } from './phone-plan.ts';
import type { Validator } from './validator.ts';

/** A number of a plan's length that its plan does not give out (yet, or any more). */
const unassigned = 0.5;

/** Calling codes of one and two digits (ITU-T E.164); all others in 2xx to 9xx are of three. */
const short = /^(?:[17]|20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
const long = /^(?:2[1-689]\d|3[578]\d|42\d|5[09]\d|6[789]\d|8[0578]\d|9[67]\d|99[2-68])/;

/**
 * An international telephone number behind `+` or `00`: a calling code that exists and a national number of its
 * plan; one of the right length only has confidence 0.5. E.164: at most 15 digits.
 */
function isInternational(value: string): boolean | number {
  const digits = onlyDigits(value.replace(/\(0\d?\)/, '')).replace(/^00/, '');
  if (digits.length < 8 || digits.length > 15 || isFiller(digits)) return false;
  const code = (short.exec(digits) ?? long.exec(digits))?.[0];
  if (!code) return false;
  const national = digits.slice(code.length);
  const own = plansOf(code);
  if (own.length === 0) return national.length >= 6;
  if (own.some((plan) => fitsPlan(plan, national) || fitsPlan(plan, withoutTrunk(plan, national) ?? '')))
    return true;
  return own.some((plan) => plan.lengths.has(national.length)) ? unassigned : false;
}

/**
 * A telephone number as it is written within some country. A row of 9 to 11 digits in groups that no plan gives out
 * has confidence 0.5; bare digits must be 8 or more and fit a plan.
 */
function isNational(value: string): boolean | number {
  const text = value.trim();
  if (text.startsWith('00')) return isInternational(text);
  if (isOtherNotation(text)) return false;
  const digits = onlyDigits(text);
  if (isFiller(digits)) return false;
  const isBare = digits.length === text.length;
  if (isBare && digits.length < 8) return false;
  if (fitsSomePlan(digits)) return true;
  const groups = text.split(/[^\d]+/).filter(Boolean);
  if (groups.length === 2 && /^[2-9]\d{2}[-. ]\d{4}$/.test(text)) return unassigned;
  return groups.length >= 2 && digits.length >= 9 && digits.length <= 11 ? unassigned : false;
}

/** The same, of a plan that gives it out. */
function isPlanned(value: string): boolean {
  return isNational(value) === true;
}

export const phoneChecks = {
  phone: isInternational,
  'phone-national': isNational,
  'phone-planned': isPlanned,
} satisfies Record<string, Validator>;

function fitsSomePlan(digits: string): boolean {
  return plans().some((plan) => {
    const national = withoutTrunk(plan, digits);
    return national !== undefined && fitsPlan(plan, national);
  });
}

function fitsPlan({ lengthsByHead }: Plan, national: string): boolean {
  return ((lengthsByHead[Number(national.slice(0, 2))] ?? 0) & (1 << national.length)) !== 0;
}

/** The national significant number; `undefined` when the trunk prefix is missing where it must stand. */
function withoutTrunk({ trunk, needsTrunk }: Plan, digits: string): string | undefined {
  if (trunk !== '' && digits.startsWith(trunk)) return digits.slice(trunk.length);
  return needsTrunk ? undefined : digits;
}

/** Six zeros in a row, or seven equal digits at the end. */
const isFiller = (digits: string) => /0{6}/.test(digits) || allSame(digits.slice(-7));

const unlikePhones = [
  /^1\d{9}$/, // seconds since 1970
  /^(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d$/, // a span of years
  /(?:^|\D)(?:19|20)\d\d-\d\d-\d\d(?!\d)/,
  /^\d\.\d{1,2}\.\d{1,2} /, // a version
  /^[1-9]\d{0,2}(?:\.\d{1,3}){3}$/, // an address of a computer
  /^\d+\.\d+$|^0\./,
];

const isOtherNotation = (text: string) =>
  unlikePhones.some((pattern) => pattern.test(text)) || startsWithDate(text);

function startsWithDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})[-./ ]?(\d{2})[-./ ]?(\d{2})(?:\D|$)/.exec(text) ?? [];
  if (year) return isDateOfOurTime(year, month!, day!);
  const [, first, second, last] = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})(?:\D|$)/.exec(text) ?? [];
  return (
    last !== undefined && (isDateOfOurTime(last, second!, first!) || isDateOfOurTime(last, first!, second!))
  );
}

const isDateOfOurTime = (year: string, month: string, day: string) =>
  /^(?:19|20)/.test(year) && isDay(Number(year), Number(month), Number(day));
