import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../src/detectors/catalogue.ts';
import { evidence } from '../../src/detectors/evidence.ts';

const root = join(import.meta.dirname, '../..');

export type TextSort =
  | 'prose'
  | 'code'
  | 'mixed'
  | 'one long line'
  | 'minified JavaScript'
  | 'lock file'
  | 'all digits'
  | 'all a'
  | 'all keywords'
  | 'all context words'
  | 'all findings';

/** What the lock file pins, so the texts are the same on every machine. */
const sources: Record<TextSort, () => string | string[]> = {
  prose: () => filesOf('node_modules/**/{README,readme,CHANGELOG,LICENSE}*').flatMap(sentencesOf).join('\n'),
  code: () =>
    filesOf(
      'node_modules/{prosemirror-*/src,hono/dist/{client,helper,jsx,middleware,router,utils}/**}/*.{js,ts}',
    ),
  mixed: () => interleave(textOf('prose', 400_000), textOf('code', 400_000), records()),
  'one long line': () => textOf('prose', 1_000_000).replaceAll('\n', ' '),
  'minified JavaScript': () => filesOf('node_modules/**/*.min.{js,mjs}'),
  'lock file': () => readFileSync(join(root, 'package-lock.json'), 'utf8'),
  'all digits': () => '31415926535897932384',
  'all a': () => 'aaaaaaaaaaaaaaaa',
  'all keywords': () => [...new Set(catalogue.flatMap(({ keywords }) => keywords))].join(' '),
  'all context words': () =>
    [...new Set(catalogue.flatMap(({ context }) => context?.words ?? []))].join(' 4929 '),
  'all findings': () =>
    Object.values(evidence)
      .flatMap(({ hits }) => hits)
      .join('\n'),
};

const made = new Map<TextSort, string>();

/** A flat string of a length in UTF-16 code units; short sources repeat. */
export function textOf(sort: TextSort, length: number): string {
  let source = made.get(sort);
  if (source === undefined) {
    source = [sources[sort]()].flat().join('\n');
    made.set(sort, source);
  }
  const text = source.repeat(Math.ceil(length / source.length)).slice(0, length);
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

function filesOf(pattern: string): string[] {
  return globSync(pattern, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => readFileSync(file, 'utf8'));
}

/** Lines that are sentences, of a document that may hold tables, code and links too. */
function sentencesOf(document: string): string[] {
  return document.split('\n').filter((line) => /^[A-Z][\w ,.;:()'"-]{59,}$/.test(line));
}

/** Log lines and rows of customers, as people paste them into a question. */
function records(): string {
  return Array.from({ length: 800 }, (_, index) => {
    const order = 100_482_736 + index * 7919;
    return `2026-11-22T09:${10 + (index % 50)}:07.512Z INFO order=${order} items=3 total=${index}.90 EUR "GET /api/v2/orders/${order}" 200 12ms
Jane Miller, +49 30 9018${200 + index}, jane.miller${index}@acme.example, invoice 2026-${118_834 + index}`;
  }).join('\n');
}

/** A paragraph of each by turns. */
function interleave(...texts: string[]): string {
  const length = 400;
  const parts: string[] = [];
  for (let at = 0; at < texts[0]!.length; at += length) {
    for (const text of texts) parts.push(text.slice(at % text.length, (at % text.length) + length));
  }
  return parts.join('\n');
}
