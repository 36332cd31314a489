/** Longest masked sample, in characters. */
const longest = 24;

/**
 * Enough of a value for its owner to recognise it, too little for anybody else: the first two and last two
 * characters of values of at least twelve, else the first alone. Separators stay, so that a card still looks like one.
 */
export function maskValue(value: string): string {
  const flat = value.replace(/\s+/g, ' ').trim();
  const shown = flat.length >= 12 ? 2 : flat.length >= 6 ? 1 : 0;
  const tail = flat.length >= 12 ? 2 : 0;
  const masked = Array.from(flat, (character, index) =>
    index < shown || index >= flat.length - tail || /[\s@.-]/.test(character) ? character : '•',
  ).join('');
  return masked.length <= longest
    ? masked
    : `${masked.slice(0, longest - 3)}…${masked.slice(masked.length - tail)}`;
}
