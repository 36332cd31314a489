import { isDay } from './check-digits.ts';

const iso = /^(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})\D?$/;
const numeric = /^(\d{1,2})[-./ ]{1,2}(\d{1,2})[-./ ]{1,2}(\d{4}|\d{2})\.?$/;

/** Whether a date can be a day of birth: a day that exists, from 1900 to 2039; months in words are not read. */
export function isBirthDate(value: string): boolean {
  const text = value.trim();
  const [, year, month, day] = iso.exec(text) ?? [];
  if (year) return isPlausible(Number(year), Number(month), Number(day));
  const [, first, second, last] = numeric.exec(text) ?? [];
  if (last) {
    const inYear = last.length === 2 ? 1900 + Number(last) : Number(last);
    return (
      isPlausible(inYear, Number(second), Number(first)) || isPlausible(inYear, Number(first), Number(second))
    );
  }
  if (/^\d{8}$/.test(text))
    return isPlausible(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
  return /(?:19|20)\d{2}|^[明大昭平令]/.test(text);
}

const isPlausible = (year: number, month: number, day: number) =>
  year >= 1900 && year < 2040 && isDay(year, month, day);
