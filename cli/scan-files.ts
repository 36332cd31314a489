import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { maskValue } from '../src/core/mask.ts';
import type { Finding } from '../src/model/finding.ts';
import type { Finder } from './scan-policy.ts';

const skippedFolders = new Set(['.git', 'node_modules']);
/** Bytes; a larger file is named and left out. */
const largest = 200_000_000;

/** Findings of files and of all files in folders, on standard output. 0: none, 1: some, 2: a file that cannot be read. */
export function scanFiles(paths: readonly string[], finder: Finder, ndjson: boolean): number {
  let code = 0;
  for (const path of paths) {
    try {
      for (const file of listFiles(path)) code = Math.max(code, scanFile(file, finder, ndjson));
    } catch (error) {
      console.error(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
      code = 2;
    }
  }
  return code;
}

function* listFiles(path: string): Generator<string> {
  const stat = statSync(path);
  if (!stat.isDirectory()) {
    if (stat.size <= largest) yield path;
    else console.error(`${path}: left out, larger than ${largest / 1_000_000} MB`);
    return;
  }
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory() ? !skippedFolders.has(entry.name) : entry.isFile()) {
      yield* listFiles(join(path, entry.name));
    }
  }
}

function scanFile(file: string, finder: Finder, ndjson: boolean): number {
  const bytes = readFileSync(file);
  // A zero byte means a picture, an archive, a program.
  if (bytes.subarray(0, 8192).includes(0)) return 0;
  const text = bytes.toString('utf8');
  const findings = finder.find(text);
  if (ndjson)
    console.log(JSON.stringify({ id: file, findings: findings.map(({ tags: _tags, ...rest }) => rest) }));
  else for (const line of describeFindings(file, text, findings)) console.log(line);
  return findings.length > 0 ? 1 : 0;
}

function* describeFindings(file: string, text: string, findings: readonly Finding[]): Generator<string> {
  let line = 1;
  let lineStart = 0;
  for (const { dataType, start, end, confidence } of findings) {
    for (let at = text.indexOf('\n', lineStart); at >= 0 && at < start; at = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = at + 1;
    }
    const value = dataType.startsWith('code/')
      ? `${end - start} characters`
      : maskValue(text.slice(start, end));
    yield `${file}:${line}:${start - lineStart + 1}  ${dataType}  ${value}  (${Math.round(confidence * 100)} %)`;
  }
}
