import type { Leaf, Writer } from './leaf.ts';
import { readText } from './read-text.ts';

/** `a=1&b=2`, as a body or as the query of an address. Fields that do not change keep their spelling. */
export function readFields(text: string, leaves: Leaf[]): Writer<string> {
  const writers = text.split('&').map((field) => readField(field, leaves));
  return (replacements) => writers.map((write) => write(replacements)).join('&');
}

function readField(field: string, leaves: Leaf[]): Writer<string> {
  const equals = field.indexOf('=');
  const name = equals < 0 ? '' : field.slice(0, equals);
  const value = decodeField(field.slice(equals + 1));
  const write = readText(value, leaves, decodeField(name), 1);
  return (replacements) => {
    const changed = write(replacements);
    if (changed === value) return field;
    return `${equals < 0 ? '' : `${name}=`}${encodeURIComponent(changed)}`;
  };
}

function decodeField(text: string): string {
  if (!/[%+]/.test(text)) return text;
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
