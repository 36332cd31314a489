import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { insertSorted } from './insert-sorted.ts';

const folder = join('src', 'detectors');

/**
 * Writes `src/detectors/ID.ts` and its evidence, and lists both. Answers what to do next, one line each.
 * Throws an Error with a sentence for a person when the id is taken.
 */
export function newDetector(root: string, id: string): string[] {
  const at = (name: string) => join(root, folder, name);
  if (existsSync(at(`${id}.ts`)))
    throw new Error(`There is a detector file ${join(folder, `${id}.ts`)} already.`);
  const catalogue = readFileSync(at('catalogue.ts'), 'utf8');
  const evidence = readFileSync(at('evidence.ts'), 'utf8');
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  writeFileSync(at(`${id}.ts`), detectorTemplate(id, name));
  writeFileSync(at(`${id}.evidence.ts`), evidenceTemplate(id, name));
  writeFileSync(
    at('catalogue.ts'),
    insertSorted(
      insertSorted(catalogue, `import { ${name} } from './${id}.ts';`, /^import \{ \w+ \} from '\.\/.*;$/),
      `  ${name},`,
      /^ {2}\w+,$/,
    ),
  );
  writeFileSync(
    at('evidence.ts'),
    insertSorted(
      insertSorted(
        evidence,
        `import { ${name}Evidence } from './${id}.evidence.ts';`,
        /^import \{ \w+ \} from '\.\/.*;$/,
      ),
      `  ...${name}Evidence,`,
      /^ {2}\.\.\.\w+,$/,
    ),
  );
  return [
    `Written: ${join(folder, `${id}.ts`)} and ${join(folder, `${id}.evidence.ts`)}, listed in both catalogues.`,
    'Next: fill in the pattern, the source, at least two hits and two near-misses, then run',
    '  npx vitest run --project unit src/detectors',
  ];
}

function detectorTemplate(id: string, name: string): string {
  return `import type { DetectorInput } from '../model/detector.ts';
import { alone } from './parts.ts';

export const ${name}: DetectorInput[] = [
  {
    id: '${id}',
    dataType: 'secret/${id}',
    name: '${id}',
    keywords: ['${id}_'],
    pattern: alone('${id}_[A-Za-z0-9]{32}'),
    confidence: 0.9,
    tags: ['credential'],
  },
];
`;
}

function evidenceTemplate(id: string, name: string): string {
  const key = /^[a-z0-9]+$/.test(id) ? id : `'${id}'`;
  return `import type { Evidence } from '../model/detector.ts';
import { madeUp } from './made-up.ts';

export const ${name}Evidence: Record<string, Evidence> = {
  ${key}: {
    source: 'https://the-issuer.example/docs/tokens',
    hits: [\`${id}_\${madeUp(32)}\`, \`token=${id}_\${madeUp(32)}\`],
    misses: ['${id}_short', \`${id}_\${madeUp(40)}\`],
  },
};
`;
}
