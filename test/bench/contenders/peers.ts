import { createRequire } from 'node:module';
import { peersFolder } from '../install-peers.ts';
import type { Look } from './contender.ts';

/** They are no dependencies of the product: found in a folder of their own, at run time. */
const fromPeers = createRequire(`${peersFolder}/package.json`);
const load = (name: string) => import(fromPeers.resolve(name));

/** Its recommended rules, through the core that needs neither files nor configuration, as it comes. */
export async function secretlint(): Promise<Look> {
  const { lintSource } = await load('@secretlint/core');
  const { creator } = await load('@secretlint/secretlint-rule-preset-recommend');
  const config = {
    rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, rules: [] }],
  };
  return (content) =>
    lintSource({
      source: { content, filePath: '/text.txt', ext: '.txt', contentType: 'text' },
      options: { noPhysicFilePath: true, config },
    });
}

/** The same at its fastest: it records the time of its every step unless it is told not to. */
export async function secretlintUnprofiled(): Promise<Look> {
  const { secretLintProfiler } = await load('@secretlint/profiler');
  secretLintProfiler.setEnabled(false);
  return secretlint();
}

/** As it comes, but for the cache that would answer the second round. */
export async function openredaction(): Promise<Look> {
  const { OpenRedaction } = await load('openredaction');
  const redaction = new OpenRedaction({ enableCache: false });
  return (text) => redaction.detect(text);
}

export async function redactPii(): Promise<Look> {
  const { SyncRedactor } = fromPeers('redact-pii');
  const redactor = new SyncRedactor();
  return (text) => redactor.redact(text);
}
