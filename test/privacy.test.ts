import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeEvent } from '../src/core/complete-event.ts';
import { decide } from '../src/core/decide.ts';
import { describe as describeAttempt } from '../src/core/describe.ts';
import { effectivePolicy } from '../src/core/policy-layers.ts';
import { createScanner } from '../src/core/scan/scanner.ts';
import { valueKey } from '../src/core/value-key.ts';
import { catalogue } from '../src/detectors/catalogue.ts';
import { evidence } from '../src/detectors/evidence.ts';
import { AttemptDraft, AttemptEnd, Event } from '../src/model/event.ts';
import { ToBackground } from '../src/model/message.ts';
import type { PagePart } from '../src/model/page-part.ts';
import { Channel, Policy } from '../src/model/policy.ts';
import { balanced } from '../src/policies/balanced.ts';

const root = join(import.meta.dirname, '..');
const scanner = createScanner(catalogue);
const part: PagePart = {
  format: 1,
  sequence: 1,
  hash: '0'.repeat(64),
  origin: 'builtin',
  app: { id: 'chatgpt', name: 'ChatGPT', hosts: ['chatgpt.com'], status: 'tolerated' },
  groups: ['support'],
  policy: effectivePolicy(Policy.parse(balanced)),
  detectors: [],
  lookup: null,
};

/** Our own words: a label says "confidential", and so does the name of its kind. */
const vocabulary = catalogue.map((detector) => `${detector.id} ${detector.dataType}`).join(' ');

const hits = Object.values(evidence).flatMap((item) => item.hits);
const texts = fc
  .array(fc.oneof(fc.constantFrom(...hits), fc.lorem({ maxCount: 8 }), fc.string({ maxLength: 40 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join('\n'));

/** The event that an attempt with this text leads to, with every string that leaves the page. */
function leaving(text: string, channel: Channel, end: AttemptEnd) {
  const { findings } = scanner.scan(text);
  const values = findings.map((finding) => text.slice(finding.start, finding.end));
  const attempt = {
    channel,
    app: part.app,
    account: 'unknown' as const,
    groups: part.groups,
    actor: 'person' as const,
    findings,
    valueKeys: values.map(valueKey),
    answered: new Set<string>(),
    failedDetectors: [],
    now: 1_795_369_200_000,
  };
  const decision = decide({ known: true, policy: part.policy }, attempt);
  const draft = describeAttempt(part, attempt, decision, {
    uid: '0193f0aa-0000-4000-8000-000000000001',
    end,
    host: 'chatgpt.com',
    size: text.length,
    latency: 1,
  });
  return { draft, values };
}

describe('what leaves the page', () => {
  it('holds no text of any finding, whatever was found', () => {
    let checked = 0;
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...Channel.options),
        fc.constantFrom(...AttemptEnd.options),
        (text, channel, end) => {
          const { draft, values } = leaving(text, channel, end);
          if (!draft) return;
          expect(ToBackground.safeParse({ type: 'report', draft }).success).toBe(true);
          const identity = { device: 'device-1', managed: true, actor: { uid: 'p-0123456789abcdef' } };
          const event = completeEvent(draft, identity as never, 5, '0.1.0');
          expect(Event.safeParse(event).error).toBeUndefined();
          const sent = JSON.stringify([draft, event]);
          for (const value of values) {
            if (value.length < 4 || vocabulary.includes(value)) continue;
            checked += 1;
            expect(sent).not.toContain(value);
            expect(sent).not.toContain(JSON.stringify(value).slice(1, -1));
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(checked).toBeGreaterThan(200);
  });

  it('has no field that a text would fit into', () => {
    const { draft } = leaving(hits[0]!, 'paste', 'blocked');
    for (const field of ['text', 'message', 'sample', 'value', 'match', 'context']) {
      expect(AttemptDraft.safeParse({ ...draft, [field]: 'Dear Ann,' }).success).toBe(false);
    }
    for (const [field, value] of Object.entries(draft!)) {
      if (typeof value !== 'string') continue;
      const changed = { ...draft, [field]: 'Dear Ann, the password is swordfish' };
      expect(AttemptDraft.safeParse(changed).success, field).toBe(false);
    }
  });

  it('is written to no log', async () => {
    const talking: string[] = [];
    for await (const file of glob('src/{core,guard,ui}/**/*.{ts,tsx}', { cwd: root })) {
      if (!file.includes('.test.') && /\bconsole\s*\./.test(readFileSync(join(root, file), 'utf8')))
        talking.push(file);
    }
    expect(talking).toEqual([]);
  });
});
