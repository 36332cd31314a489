import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '../../cli/chromium/install-chromium.ts';
import { projectRoot } from '../../cli/demo/build-extension.ts';
import { impossible, isImpossible } from './impossible.ts';
import type { Result } from './results.ts';
import { letters, type Table, tables } from './table.ts';
import { failures } from './verdict.ts';

const file = join(projectRoot, 'docs/conformance.md');

const meaning: Record<string, string> = {
  s: 'stopped: nothing of it arrived, and the person was told',
  r: 'redacted: the text arrived with a placeholder in the secret’s place, the rest as it was',
  q: 'stopped, and nobody was told',
  i: 'clean text, intact: the same bytes at the server, and the same steps in the page, as without the extension',
  L: '**leak**: the secret arrived',
  C: '**changed**: clean text arrived, but not the same',
  B: '**blocked**: clean text was asked about or did not arrive',
  M: '**mangled**: redacted, but the rest of the text is not what it was',
  E: '**error**: the run broke off',
  '·': 'not applicable: without the extension nothing arrived either',
};

/** Writes docs/conformance.md. `cells` is how many there are, which may be more than have a result. */
export async function writeReport(results: readonly Result[], cells: number): Promise<void> {
  const browser = await ensureChromium();
  const open = results.filter((result) => isFailing(result) && !isImpossible(result));
  const parts = [
    '# Conformance',
    `Written by \`npm run conformance\` on ${new Date().toISOString().slice(0, 10)}, for version ${productVersion()}, with Chromium ${browser.major}. ${counts(results, cells)}`,
    howItIsMeasured,
    `A field reads: the secret under a policy that blocks, the secret under one that redacts, the clean text. Where several payloads went through, it shows the worst.\n\n${letterList()}`,
    ...tables(results).map(tableText),
    `## What is impossible\n\n${impossibleText(results)}`,
    `## What fails\n\n${open.length === 0 ? 'Nothing.' : open.map(failureLine).join('\n')}`,
    `## What it ran against\n\n${versions()}`,
  ];
  writeFileSync(file, `${parts.join('\n\n')}\n`);
  console.log(`written: ${file}`);
}

const howItIsMeasured = `## How it is measured

Every cell is a real page in a real browser, worked by real input: keys, mouse, clipboard, drag, file dialog, input method. A server records every byte it is sent; what it received is the truth.

Each cell runs first in a browser **without** the extension. Where the payload does not arrive there, the cell is not applicable. Then it runs, each time on a fresh page, in a browser that has the extension installed by policy: once with a policy that blocks what the payload holds, and once with one that redacts it. Where the extension asks, its button is pressed with the mouse. A secret that the server can find, also behind percent, JSON or base64 escapes, is a leak. Clean text must arrive byte for byte as it did without the extension, with the same formatting and the same undo and redo steps in the page. A cell that breaks clean text is run a second time before it counts.

Every editor meets every channel with a clean line and a key; the other payloads (lines, rich text, 100 KB, a card number, an e-mail address, a private key, base64, zero-width and full-width letters, a key in two messages) go through some editors, and files of seven kinds through two.

Run a part of it: \`npm run conformance -- --editor "lexical;textarea" --channel paste\` (\`--help\` names all filters). What the guard costs in time is measured by \`npm run bench -- guard page-load size\`.`;

function isFailing({ verdicts }: Result): boolean {
  return Object.values(verdicts).some((verdict) => failures.includes(verdict));
}

function counts(results: readonly Result[], cells: number): string {
  const verdicts = results.flatMap((result) => Object.values(result.verdicts));
  const applicable = results.filter(({ verdicts }) => Object.keys(verdicts).length > 0).length;
  const leaks = verdicts.filter((verdict) => verdict === 'leak').length;
  const changed = verdicts.filter((verdict) => verdict === 'changed' || verdict === 'blocked').length;
  const run = results.length === cells ? `${cells} cells` : `${results.length} of ${cells} cells were run`;
  return `${run}, ${applicable} applicable, ${verdicts.length} runs with the extension: ${leaks} leaks, ${changed} clean texts changed or blocked.`;
}

function letterList(): string {
  return Object.values(letters)
    .map((letter) => `- \`${letter}\` ${meaning[letter]}`)
    .join('\n');
}

function tableText({ title, columns, rows }: Table): string {
  const line = (fields: readonly string[]) => `| ${fields.join(' | ')} |`;
  return [
    `## ${title}`,
    '',
    line(['', ...columns]),
    line(['---', ...columns.map(() => '---')]),
    ...rows.map((row) => line(row)),
  ].join('\n');
}

function impossibleText(results: readonly Result[]): string {
  return impossible
    .map(({ what, why, covers }) => {
      const met = results.filter((result) => covers(result) && isFailing(result)).map(({ id }) => id);
      return `- **${what}.** ${why} (${met.length > 0 ? `met in: ${met.join('; ')}` : 'not met in this run'})`;
    })
    .join('\n');
}

function failureLine({ id, verdicts }: Result): string {
  return `- ${verdicts.block ?? ''}${verdicts.redact ? ` / ${verdicts.redact}` : ''}: ${id}`;
}

function productVersion(): string {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: projectRoot })
    .toString()
    .trim();
  return `${version} (${commit})`;
}

/** Names and versions of the editors and chat interfaces, from the packages that pin them. */
function versions(): string {
  return ['.', 'test/fixtures/chat', 'test/conformance/pages']
    .flatMap((folder) => {
      const parsed = JSON.parse(readFileSync(join(projectRoot, folder, 'package.json'), 'utf8')) as {
        dependencies?: Record<string, string>;
        devDependencies?: Record<string, string>;
      };
      return Object.entries({ ...(folder === '.' ? {} : parsed.dependencies), ...parsed.devDependencies });
    })
    .filter(
      ([name]) =>
        !/^(@types|@biomejs|@preact|@wxt|vite|wxt|typescript|esbuild|webext|playwright|fast-check|selfsigned|pdf-lib)/.test(
          name,
        ),
    )
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}
