/**
 * The strings of a JSON text, or of one JSON text a line, with their escapes resolved and the lines of a notebook's
 * cell put together. Empty where the text says the same already.
 */
export function stringsOfJson(text: string): string {
  if (!/^\s*[[{"]/.test(text.slice(0, 200)) || !/\\[u/"n]|"\s*,\s*"/.test(text)) return '';
  const strings: string[] = [];
  for (const value of valuesIn(text)) collect(value, strings);
  return strings.join('\n');
}

function valuesIn(text: string): unknown[] {
  const whole = parse(text);
  if (whole !== undefined) return [whole];
  return text.split('\n').flatMap((line) => parse(line) ?? []);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function collect(root: unknown, strings: string[]): void {
  const waiting = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') strings.push(value);
    else if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')) {
      strings.push(
        value.slice(0, -1).every((line) => line.endsWith('\n')) ? value.join('') : value.join('\n'),
      );
    } else if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value).reverse()) {
        if (typeof inner === 'string') waiting.push(`${key}: ${inner}`);
        else waiting.push(inner);
      }
    }
  }
}
