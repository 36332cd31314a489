import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join('src', 'detectors');

/**
 * Writes the two lists of all detector files, `src/detectors/catalogue.ts` and `evidence.ts`, from what the
 * folders hold. Answers whether either changed. Throws an Error that names a file without its counterpart.
 */
export function listDetectors(root: string): boolean {
  const files = detectorFiles(join(root, folder));
  const groups = files.map((file) => exportOf(root, `${file}.ts`, 'DetectorInput\\[\\]'));
  const proofs = files.map((file) => exportOf(root, `${file}.evidence.ts`, 'Record<string, Evidence>'));
  return [
    write(join(root, folder, 'catalogue.ts'), catalogueText(files, groups)),
    write(join(root, folder, 'evidence.ts'), evidenceText(files, proofs)),
  ].includes(true);
}

/** `secrets/github`, `national-ids/de`, ...: every `X.ts` beside which stands an `X.evidence.ts`. */
function detectorFiles(root: string): string[] {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.evidence.ts'))
    .map((name) => name.slice(0, -'.evidence.ts'.length).replaceAll('\\', '/'))
    .sort();
}

function exportOf(root: string, file: string, type: string): string {
  const text = readFileSync(join(root, folder, file), 'utf8');
  const name = new RegExp(`^export const (\\w+): (?:readonly )?${type}`, 'm').exec(text)?.[1];
  if (!name) throw new Error(`${file} exports no ${type.replaceAll('\\', '')}`);
  return name;
}

function write(path: string, text: string): boolean {
  if (readFileSync(path, 'utf8') === text) return false;
  writeFileSync(path, text);
  return true;
}

const importLines = (files: string[], names: string[], ending: string) =>
  files.map((file, index) => `import { ${names[index]} } from './${file}${ending}.ts';`);

function catalogueText(files: string[], names: string[]): string {
  const groups = [...names].sort();
  return `// Written by "npm run list-detectors" from the files in these folders.
// biome-ignore-all assist/source/organizeImports: in the order of the files.
import type { Detector, DetectorInput } from '../model/detector.ts';
${sortedImports([...importLines(files, names, ''), "import { withDefaults } from './define.ts';"])}

const groups: readonly (readonly DetectorInput[])[] = [
${groups.map((name) => `  ${name},`).join('\n')}
];

/** Every built-in detector as its file has it. */
export const detectorInputs: readonly DetectorInput[] = groups.flat();

/** Every built-in detector. */
export const catalogue: readonly Detector[] = detectorInputs.map(withDefaults);
`;
}

function evidenceText(files: string[], names: string[]): string {
  return `// Written by "npm run list-detectors" from the files in these folders.
// biome-ignore-all assist/source/organizeImports: in the order of the files.
import type { Evidence } from '../model/detector.ts';
${sortedImports(importLines(files, names, '.evidence'))}

/** What proves each built-in detector, by id. Not part of any content script. */
export const evidence: Readonly<Record<string, Evidence>> = {
${[...names]
  .sort()
  .map((name) => `  ...${name},`)
  .join('\n')}
};
`;
}

const sortedImports = (lines: string[]) =>
  [...lines].sort((a, b) => (a.split("'")[1]! < b.split("'")[1]! ? -1 : 1)).join('\n');
