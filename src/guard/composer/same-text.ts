/** Editors differ in blank lines, no-break spaces and what nobody sees. */
const collapse = (text: string) => text.replace(/[\s\u00a0\u200b\u2060\ufeff]+/g, ' ').trim();

/** Whether two texts say the same. */
export function sameText(a: string, b: string): boolean {
  return collapse(a) === collapse(b);
}

/** The same of a text and its beginning. */
export function beginsWith(text: string, beginning: string): boolean {
  return collapse(text).startsWith(collapse(beginning));
}

/** Whether a text says what another says, and maybe more. */
export function saysToo(text: string, part: string): boolean {
  return collapse(text).includes(collapse(part));
}
