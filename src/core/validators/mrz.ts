/** Machine-readable zones of travel documents, ICAO Doc 9303 parts 3 to 7. */

const places = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const weights = [7, 3, 1];

/** Part 3 section 4.9: weights 7, 3, 1; `<` counts 0, A to Z count 10 to 35. */
function checkDigit(field: string): string {
  let sum = 0;
  for (let index = 0; index < field.length; index++)
    sum += Math.max(0, places.indexOf(field[index]!)) * weights[index % 3]!;
  return String(sum % 10);
}

const holds = (field: string, digit: string | undefined) => checkDigit(field) === digit;
/** An empty optional field may have `<` for its check digit. */
const holdsOrEmpty = (field: string, digit: string | undefined) =>
  holds(field, digit) || (digit === '<' && /^<*$/.test(field));

/** Number, birth and expiry in the second line of passports, visas and cards of two lines. */
const startsWell = (line: string) =>
  holds(line.slice(0, 9), line[9]) &&
  holds(line.slice(13, 19), line[19]) &&
  holds(line.slice(21, 27), line[27]);

const isPassport = (line: string) =>
  startsWell(line) &&
  holdsOrEmpty(line.slice(28, 42), line[42]) &&
  holds(line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 43), line[43]);

const isTwoLineCard = (line: string) =>
  startsWell(line) && holds(line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 35), line[35]);

/** The number of a card of three lines is longer than its field when `<` stands for its check digit. */
const isThreeLineCard = (first: string, second: string) =>
  (first[14] === '<' || holds(first.slice(5, 14), first[14])) &&
  holds(second.slice(0, 6), second[6]) &&
  holds(second.slice(8, 14), second[14]) &&
  holds(first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29), second[29]);

/** A whole zone (TD1, TD2, TD3, MRV-A, MRV-B), or the line of numbers of one with two lines. */
export function isMrz(value: string): boolean {
  const lines = value.trim().split(/\s+/);
  const [first, second] = lines;
  if (lines.length === 1) return first!.length === 44 ? isPassport(first!) : isTwoLineCard(first!);
  if (lines.length === 3) return first!.length === 30 && isThreeLineCard(first!, second!);
  if (first!.length !== second!.length) return false;
  if (first!.startsWith('V')) return startsWell(second!);
  return first!.length === 44 ? isPassport(second!) : isTwoLineCard(second!);
}
