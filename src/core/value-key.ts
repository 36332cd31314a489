/**
 * What makes two found values the same one: case, spaces and separators do not count.
 * Stays in the memory of the page's isolated world.
 */
export function valueKey(value: string): string {
  return value.replace(/[\s\u200b-\u200f\u2060\ufeff.\-/()]+/g, '').toLowerCase();
}
