import { describe, expect, it } from 'vitest';
import { createLookup } from '../core/lookup/create-lookup.ts';
import { compilePageParts } from '../core/page-parts.ts';
import { createScanner } from '../core/scan/scanner.ts';
import { App } from '../model/app.ts';
import type { PagePart } from '../model/page-part.ts';
import { Policy, type PolicyInput } from '../model/policy.ts';
import { createJudge, synchronousLimit } from './judge.ts';
import { createPageMemory } from './page-memory.ts';

const app = App.parse({ id: 'chat', hosts: ['chat.example'], status: 'tolerated' });

/** A judge under a policy with no detectors but its own lists. */
async function judgeUnder(input: Partial<PolicyInput>) {
  const policy = Policy.parse({
    version: 1,
    rules: [{ id: 'own', dataTypes: ['custom/*'], action: 'block' }],
    dictionaries: [{ id: 'projects', dataType: 'custom/project', name: 'Project', terms: ['Silver Otter'] }],
    ...input,
  });
  const source = { policy, builtinApps: [app], groups: [], origin: 'managed' as const };
  const { parts } = await compilePageParts(source, async (text) => text);
  const part: PagePart = { ...parts[0]!, sequence: 1 };
  return createJudge(
    () => ({ createScanner, createLookup, detectors: [], namedKeys: () => [] }),
    () => part,
    createPageMemory(() => ''),
    () => {},
  );
}

const submission = (text: string) => ({ channel: 'paste' as const, text, actor: 'person' as const });

describe('a judge', () => {
  it('knows the policy’s own lists', async () => {
    const judge = await judgeUnder({});
    expect(judge.now(submission('When does SILVER OTTER start?')).decision.outcome).toBe('block');
    expect(judge.now(submission('When does the otter start?')).decision.outcome).toBe('pass');
  });

  it('knows them in a long text too, and how far it is', async () => {
    const judge = await judgeUnder({});
    const text = `${'some words and more '.repeat(synchronousLimit / 19)}silver otter`;
    const progress: number[] = [];
    const judgement = await judge.inSlices(
      submission(text),
      (done) => progress.push(done),
      new AbortController().signal,
    );
    expect(judgement?.decision.outcome).toBe('block');
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(Math.max(...progress)).toBeLessThanOrEqual(1);
  });

  it('leaves out what the policy ignores', async () => {
    const judge = await judgeUnder({ ignore: [{ id: 'old', values: ['silver otter'] }] });
    expect(judge.now(submission('silver otter')).decision.outcome).toBe('pass');
  });
});
