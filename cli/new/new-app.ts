import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join('src', 'apps', 'catalogue.ts');

/**
 * Adds an app at the end of the catalogue. Answers what to do next, one line each. Throws an Error with a sentence
 * for a person when the id is taken.
 */
export function newApp(root: string, id: string): string[] {
  const path = join(root, file);
  const source = readFileSync(path, 'utf8');
  if (new RegExp(`app\\(\\s*'${id}'`).test(source))
    throw new Error(`There is an app "${id}" in ${file} already.`);
  const end = source.indexOf('\n];\n');
  if (end < 0) throw new Error(`Found no end of the list in ${file}.`);
  const entry = `\n  app('${id}', '${id}', ['${id}.example'], ['/api/chat']),`;
  writeFileSync(path, source.slice(0, end) + entry + source.slice(end));
  return [
    `Written: an entry "${id}" at the end of ${file}.`,
    'Next: fill in its name, its hosts and, where known, the paths that carry prompts, then run',
    '  npx vitest run --project unit src/apps',
  ];
}
