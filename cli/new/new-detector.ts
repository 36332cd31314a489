import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listDetectors } from './list-detectors.ts';

const folder = join('src', 'detectors', 'secrets');

/**
 * Writes `src/detectors/secrets/ID.ts` and its evidence, and lists both. Answers what to do next, one line each.
 * Throws an Error with a sentence for a person when the id is taken.
 */
export function newDetector(root: string, id: string): string[] {
  const file = join(folder, `${id}.ts`);
  if (existsSync(join(root, file))) throw new Error(`There is a detector file ${file} already.`);
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  writeFileSync(join(root, file), detectorTemplate(id, name));
  writeFileSync(join(root, folder, `${id}.evidence.ts`), evidenceTemplate(id, name));
  listDetectors(root);
  return [
    `Written: ${file} and ${join(folder, `${id}.evidence.ts`)}, listed in both catalogues.`,
    'A detector of another kind than a secret belongs in the folder of its kind: move both files there, then run',
    '  npm run list-detectors',
    'Next: fill in the pattern, the source, at least two hits and two near-misses, then run',
    '  npx vitest run --project unit src/detectors',
  ];
}

function detectorTemplate(id: string, name: string): string {
  return `import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

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
  return `import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const ${name}Evidence: Record<string, Evidence> = {
  ${key}: {
    source: 'https://the-issuer.example/docs/tokens',
    hits: [\`${id}_\${madeUp(32)}\`, \`token=${id}_\${madeUp(32)}\`],
    misses: ['${id}_short', \`${id}_\${madeUp(40)}\`],
  },
};
`;
}
