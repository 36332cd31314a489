import { type CompiledDetector, matcherOf } from './compile.ts';

/** A pattern without a bound of its own sees this much text after its candidate, UTF-16 code units. */
const longestUnbounded = 4096;
const lookbehind = 64;

/** Spans of the last match: the whole of it and the value in it. */
export interface Match {
  end: number;
  valueStart: number;
  valueEnd: number;
}

/** What the pattern matches from `start` on, reaching beyond `at`. */
export function matchAt(
  text: string,
  compiled: CompiledDetector,
  start: number,
  at: number,
): Match | undefined {
  const { regex, unbounded, namesValue } = matcherOf(compiled);
  const offset = unbounded ? Math.max(0, start - lookbehind) : 0;
  const subject = unbounded ? text.slice(offset, start + longestUnbounded) : text;
  regex.lastIndex = start - offset;
  const match = namesValue ? regex.exec(subject) : null;
  if (!match && (namesValue || !regex.test(subject))) return undefined;
  const end = offset + regex.lastIndex;
  if (end <= at) return undefined;
  const value = match?.groups?.value;
  if (!match || value === undefined) return { end, valueStart: start, valueEnd: end };
  const whole = match[0];
  const within = whole.endsWith(value) ? whole.length - value.length : whole.lastIndexOf(value);
  return { end, valueStart: start + within, valueEnd: start + within + value.length };
}
