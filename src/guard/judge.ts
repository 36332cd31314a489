import type { Attempt, Decision } from '../core/attempt.ts';
import { decide } from '../core/decide.ts';
import { dropIgnored } from '../core/ignore.ts';
import { createScanner, type Scanner } from '../core/scan/scanner.ts';
import { valueKey } from '../core/value-key.ts';
import type { Detector } from '../model/detector.ts';
import type { ActorKind } from '../model/event.ts';
import type { Finding } from '../model/finding.ts';
import type { PagePart } from '../model/page-part.ts';
import type { Channel } from '../model/policy.ts';
import type { PageMemory } from './page-memory.ts';

/** Up to this length a text is scanned while its event is being dispatched, UTF-16 code units. */
export const synchronousLimit = 1_000_000;

export interface Judgement {
  text: string;
  attempt: Attempt;
  decision: Decision;
  /** Milliseconds. */
  latency: number;
}

export interface Submission {
  channel: Channel;
  text: string;
  actor: ActorKind;
}

export interface Judge {
  /** At once; a long text or an unknown policy is answered `hold`. */
  now(submission: Submission): Judgement;
  /** In slices, so that the page stays alive; `undefined` when the signal ends it. */
  inSlices(
    submission: Submission,
    progress: (done: number) => void,
    signal: AbortSignal,
  ): Promise<Judgement | undefined>;
  /** Findings of a text under the policy in force; none while it is not known. */
  scan(text: string): Finding[];
  /** Decides on findings that were already made. */
  decideOn(submission: Submission, findings: Finding[]): Judgement;
}

export function createJudge(
  builtin: readonly Detector[],
  part: () => PagePart | null,
  memory: PageMemory,
  onFailed: (detectors: string[]) => void,
): Judge {
  let scanner: Scanner | undefined;
  let scannerOf: string | undefined;
  const failed = new Set<string>();

  function currentScanner(active: PagePart): Scanner {
    if (!scanner || scannerOf !== active.hash) {
      scanner = createScanner([...builtin, ...active.detectors]);
      scannerOf = active.hash;
    }
    return scanner;
  }

  function noteFailures(names: string[]): void {
    const fresh = names.filter((name) => !failed.has(name));
    for (const name of fresh) failed.add(name);
    if (fresh.length > 0) onFailed(fresh);
  }

  function scan(text: string): Finding[] {
    const active = part();
    if (!active) return [];
    const result = currentScanner(active).scan(text);
    noteFailures(result.failed);
    return dropIgnored(text, result.findings, active.policy.ignore);
  }

  function decideOn(
    { channel, text, actor }: Submission,
    findings: Finding[],
    started = performance.now(),
  ): Judgement {
    const active = part();
    const attempt: Attempt = {
      channel,
      app: active
        ? { id: active.app.id, status: active.app.status }
        : { id: 'unknown', status: 'unclassified' },
      account: 'unknown',
      groups: active?.groups ?? [],
      actor,
      findings,
      valueKeys: findings.map((finding) => valueKey(text.slice(finding.start, finding.end))),
      answered: memory.answered,
      failedDetectors: [...failed],
      now: Date.now(),
    };
    const decision = decide(active ? { known: true, policy: active.policy } : { known: false }, attempt);
    return { text, attempt, decision, latency: performance.now() - started };
  }

  return {
    scan,
    decideOn: (submission, findings) => decideOn(submission, findings),
    now(submission) {
      const started = performance.now();
      const tooLong = submission.text.length > synchronousLimit;
      const judgement = decideOn(submission, tooLong ? [] : scan(submission.text), started);
      if (tooLong && judgement.decision.outcome !== 'block') judgement.decision.outcome = 'hold';
      return judgement;
    },
    async inSlices(submission, progress, signal) {
      const started = performance.now();
      const active = part();
      if (!active || submission.text.length <= synchronousLimit) return this.now(submission);
      const slices = currentScanner(active).scanInSlices(submission.text);
      for (;;) {
        const step = slices.next();
        if (step.done) {
          noteFailures(step.value.failed);
          return decideOn(
            submission,
            dropIgnored(submission.text, step.value.findings, active.policy.ignore),
            started,
          );
        }
        progress(step.value.done);
        await new Promise((next) => setTimeout(next));
        if (signal.aborted) return undefined;
      }
    },
  };
}
