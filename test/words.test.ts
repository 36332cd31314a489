import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const messages: Record<string, { message: string }> = JSON.parse(read('public/_locales/en/messages.json'));
const files = globSync(
  ['src/{ui,guard,background,platform}/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'wxt.config.ts'],
  {
    cwd: root,
  },
).filter((path) => !path.includes('.test.'));

const spoken = (source: string) =>
  [...source.matchAll(/\b(?:words|sentence|tell|getMessage)\(\s*'(\w+)'/g)].map((match) => match[1] ?? '');

describe('the sentences people see', () => {
  it('are all in the locale file', () => {
    const missing = files.flatMap((path) =>
      spoken(read(path))
        .filter((key) => !(key in messages))
        .map((key) => `${path}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('are all used', () => {
    const sources = files.map(read).join('\n');
    const unused = Object.keys(messages).filter(
      (key) => !new RegExp(`['"]${key}['"]|__MSG_${key}__`).test(sources),
    );
    expect(unused).toEqual([]);
  });

  it('are never written into a component', () => {
    const hardCoded = files
      .filter((path) => path.endsWith('.tsx'))
      .flatMap((path) =>
        [...read(path).matchAll(/(?:<\/?[a-zA-Z][^<>]*[^=\s]|\})>\s*([A-Za-z][^<>{}]*)</g)].map(
          (m) => `${path}: ${m[1]}`,
        ),
      );
    expect(hardCoded).toEqual([]);
  });
});
