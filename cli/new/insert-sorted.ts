/**
 * Puts a line among the lines of the first run that looks like `kind`, before the first that is greater. Throws an
 * Error when the text has no such lines or has this one already.
 */
export function insertSorted(text: string, line: string, kind: RegExp): string {
  const lines = text.split('\n');
  if (lines.includes(line)) throw new Error(`"${line.trim()}" is there already.`);
  const first = lines.findIndex((other) => kind.test(other));
  if (first < 0) throw new Error(`Found no place for "${line.trim()}".`);
  let at = first;
  while (kind.test(lines[at] ?? '') && sortKey(lines[at]!) < sortKey(line)) at++;
  return [...lines.slice(0, at), line, ...lines.slice(at)].join('\n');
}

/** Imports are sorted by where they come from. */
const sortKey = (line: string) => /from '(.*)'/.exec(line)?.[1] ?? line;
