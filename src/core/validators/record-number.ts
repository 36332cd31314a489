import { allSame } from './check-digits.ts';

/** A number of a record: 4 to 20 letters and digits, at least three of them digits, and no date or filler. */
export function isRecordNumber(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  if (digits.length < 3 || value.length < 4 || value.length > 20) return false;
  if (allSame(digits) || ('0123456789012'.includes(digits) && digits.length < 5)) return false;
  return !/^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d+\.\d+|[0-9a-f]{16,})$/i.test(value);
}
