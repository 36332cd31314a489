import { readFields } from './form-fields.ts';
import type { Leaf, Writer } from './leaf.ts';
import { readText } from './read-text.ts';

/** The key under which segments of a path stand: no field is called that. */
export const pathKey = '/';

/** The strings of an address that a server receives: path segments and parameters. */
export function readUrl(url: URL, leaves: Leaf[]): Writer<string> {
  const segments = url.pathname.split('/').map((segment) => readSegment(segment, leaves));
  const query = url.search.length > 1 ? readFields(url.search.slice(1), leaves) : () => '';
  return (replacements) => {
    const changed = new URL(url);
    changed.pathname = segments.map((write) => write(replacements)).join('/');
    const parameters = query(replacements);
    return changed.href.replace(/\?[^#]*/, '').replace(/(?=#)|$/, parameters && `?${parameters}`);
  };
}

function readSegment(segment: string, leaves: Leaf[]): Writer<string> {
  let text = segment;
  try {
    text = decodeURIComponent(segment);
  } catch {}
  if (text === '') return () => segment;
  const write = readText(text, leaves, pathKey, 1);
  return (replacements) => {
    const changed = write(replacements);
    return changed === text ? segment : encodeURIComponent(changed);
  };
}
