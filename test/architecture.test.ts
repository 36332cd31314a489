import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Imports run one way. A room may import itself, the rooms named here and the packages after `+`. */
const rooms: Record<string, { from: string[]; typesFrom?: string[]; packages: string[] }> = {
  'src/model': { from: [], packages: ['zod'] },
  'src/core': { from: [], typesFrom: ['src/model'], packages: [] },
  'src/detectors': { from: ['src/core'], typesFrom: ['src/model'], packages: [] },
  'src/apps': { from: [], typesFrom: ['src/model'], packages: [] },
  'src/policies': { from: [], typesFrom: ['src/model'], packages: [] },
  'src/files': {
    from: [],
    typesFrom: ['src/model'],
    packages: ['fflate', 'pdfjs-dist', 'postal-mime'],
  },
  'src/guard': { from: ['src/core'], typesFrom: ['src/model', 'src/apps'], packages: ['fflate'] },
  'src/ui': { from: ['src/core'], typesFrom: ['src/model', 'public/_locales'], packages: ['preact'] },
  'src/background': {
    from: ['src/core', 'src/model', 'src/apps', 'src/policies', 'src/detectors'],
    packages: ['zod'],
  },
  'src/platform': {
    from: ['src/model', 'src/core', 'public/_locales'],
    typesFrom: ['src/guard', 'src/ui', 'src/background'],
    packages: ['wxt', 'zod'],
  },
  entrypoints: { from: ['src'], packages: ['wxt', 'preact'] },
  collector: {
    from: ['src/model', 'src/core', 'src/apps'],
    packages: ['hono', '@hono/node-server', 'zod', 'node', 'uplot'],
  },
  cli: {
    from: ['src/model', 'src/core', 'src/detectors', 'src/apps', 'src/policies', 'src/files', 'collector'],
    packages: ['node', 'zod', 'recheck', 'playwright-core', 'selfsigned', 'fflate', 'wxt'],
  },
};

const root = join(import.meta.dirname, '..');
const importLine =
  /^(?:import|export)(?<type>\s+type)?\s(?:[^'"]*?\sfrom\s)?['"](?<target>[^'"]+)['"]|^}\sfrom\s['"](?<multi>[^'"]+)['"]/gm;

interface Import {
  file: string;
  target: string;
  isType: boolean;
}

async function sources(): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob('{src,entrypoints,collector,cli}/**/*.{ts,tsx}', { cwd: root }))
    files.push(file);
  return files.filter((file) => !/\.test\.tsx?$|\/fake-/.test(file)).sort();
}

function importsOf(file: string): Import[] {
  // A braced list may span lines; joined, every import is one line.
  const text = readFileSync(join(root, file), 'utf8').replace(/\{[^{}]*\}(?=\s*from\s)/g, '{}');
  return [...text.matchAll(importLine)].map((match) => {
    const named = match.groups?.target ?? match.groups?.multi ?? '';
    const target = named.startsWith('.') ? relative(root, join(root, dirname(file), named)) : named;
    return { file, target, isType: Boolean(match.groups?.type) };
  });
}

const roomOf = (path: string) => Object.keys(rooms).find((room) => path.startsWith(`${room}/`));
const within = (target: string, places: string[]) => places.some((place) => target.startsWith(`${place}/`));
const isPackage = (target: string, packages: string[]) =>
  packages.some((name) => target === name || target.startsWith(`${name}/`) || target.startsWith(`${name}:`));

const files = await sources();

describe('the house', () => {
  it('has every source file in a room', () => {
    expect(files.filter((file) => !roomOf(file))).toEqual([]);
  });

  it('keeps imports running one way', () => {
    const wrong = files.flatMap(importsOf).filter(({ file, target, isType }) => {
      const room = roomOf(file);
      if (!room) return false;
      const { from, typesFrom = [], packages } = rooms[room]!;
      if (isPackage(target, packages) || within(target, [room, ...from])) return false;
      return !(isType && within(target, typesFrom));
    });
    expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it('lets only platform and the entrypoints touch the browser API', () => {
    const offenders = files.filter(
      (file) =>
        !/^(src\/platform|entrypoints)\//.test(file) &&
        /\b(?:chrome|browser)\.(?:runtime|storage|tabs|scripting|alarms|action|i18n|dom)\b/.test(
          readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
        ),
    );
    expect(offenders).toEqual([]);
  });

  it('has no grab bags and no barrels', () => {
    expect(
      files.filter((file) =>
        /\/(?:utils?|helpers?|misc|common)(?:\.tsx?$|\/)|src\/.*\/index\.tsx?$/.test(file),
      ),
    ).toEqual([]);
  });

  it('keeps files short: nine in ten under 150 lines', () => {
    const lengths = files
      .map((file) => readFileSync(join(root, file), 'utf8').split('\n').length)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThan(150);
  });
});
