import type { Attempt, AttemptFinding, Decision } from '../core/attempt.ts';
import { decide } from '../core/decide.ts';
import { dropIgnored } from '../core/ignore.ts';
import type { createLookup, Lookup } from '../core/lookup/create-lookup.ts';
import { mergeFindings } from '../core/lookup/merge-findings.ts';
import type { Overrun } from '../core/scan/overrun.ts';
import type { createScanner, Scanner } from '../core/scan/scanner.ts';
import { valueKey } from '../core/value-key.ts';
import type { Detector } from '../model/detector.ts';
import type { ActorKind } from '../model/event.ts';
import type { FileCounts } from '../model/file-reading.ts';
import type { Finding } from '../model/finding.ts';
import type { PagePart } from '../model/page-part.ts';
import type { Channel } from '../model/policy.ts';
import type { PageMemory } from './page-memory.ts';

/** Up to this length a text is scanned while its event is being dispatched, UTF-16 code units. */
export const synchronousLimit = 1_000_000;

/** A policy's detector that takes longer than this for one text is switched off, milliseconds. */
const detectorBudget = 1000;

/** What finds: loaded after the page's own start, and after the guard. */
export interface Engine {
  createScanner: typeof createScanner;
  createLookup: typeof createLookup;
  /** The built-in detectors. */
  detectors: readonly Detector[];
  /** Those of keys that only a name nearby tells; needed where a text holds such a key. */
  namedKeys: () => readonly Detector[];
}

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
  /** Nothing can be taken out of it. */
  whole?: boolean;
  /** The files whose texts these are. */
  files?: FileCounts;
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
  /** The same in slices, with the page alive in between; `undefined` when the signal ends it. */
  scanInSlices(text: string, signal?: AbortSignal): Promise<Finding[] | undefined>;
  /** Decides on findings that were already made. */
  decideOn(submission: Submission, findings: AttemptFinding[]): Judgement;
}

export function createJudge(
  /** There as soon as a part is. */
  engine: () => Engine | null,
  part: () => PagePart | null,
  memory: PageMemory,
  onFailed: (detectors: string[]) => void,
): Judge {
  let scanner: Scanner | undefined;
  let lookup: Lookup | undefined;
  let scannerOf: string | undefined;
  const failed = new Set<string>();

  function currentScanner(active: PagePart): Scanner {
    if (!scanner || scannerOf !== active.hash) {
      const { createScanner, createLookup, detectors, namedKeys } = engine()!;
      scanner = createScanner([...detectors, ...active.detectors], {
        namedKeys,
        overrun: overrunOf(active),
      });
      lookup = active.lookup ? createLookup(active.lookup) : undefined;
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
    return complete(active, text, mergeFindings(result.findings, lookup?.find(text) ?? []));
  }

  /** Less what the policy ignores, and with what only the parts sent before make. */
  function complete(active: PagePart, text: string, found: Finding[]): Finding[] {
    const { ignore } = active.policy;
    const scanPart = (part: string) => dropIgnored(part, currentScanner(active).scan(part).findings, ignore);
    return memory.conversation.withJoined(text, dropIgnored(text, found, ignore), scanPart);
  }

  function* findInSlices(active: PagePart, text: string): Slices<Finding[]> {
    const scanning = currentScanner(active).scanInSlices(text);
    const { findings, failed: faulty } = yield* portion(scanning, 0, lookup ? 0.5 : 1);
    noteFailures(faulty);
    const own = lookup ? yield* portion(lookup.findInSlices(text), 0.5, 1) : [];
    return complete(active, text, mergeFindings(findings, own));
  }

  function decideOn(
    { channel, text, actor, whole, files }: Submission,
    findings: AttemptFinding[],
    started = performance.now(),
  ): Judgement {
    const active = part();
    const valueKeys = findings.map((finding) => valueKey(text.slice(finding.start, finding.end)));
    const attempt: Attempt = {
      channel,
      app: active
        ? { id: active.app.id, status: active.app.status }
        : { id: 'unknown', status: 'unclassified' },
      account: 'unknown',
      groups: active?.groups ?? [],
      actor,
      findings,
      valueKeys,
      earlier: memory.conversation.earlier(valueKeys),
      ...(whole && { whole }),
      ...(files && { files }),
      answered: memory.answered,
      failedDetectors: [...failed],
      ...(memory.unproven && { unproven: memory.unproven }),
      now: Date.now(),
    };
    const decision = decide(active ? { known: true, policy: active.policy } : { known: false }, attempt);
    return { text, attempt, decision, latency: performance.now() - started };
  }

  async function scanInSlices(
    text: string,
    signal?: AbortSignal,
    progress: (done: number) => void = () => {},
  ): Promise<Finding[] | undefined> {
    const active = part();
    if (!active) return [];
    const slices = findInSlices(active, text);
    for (;;) {
      const step = slices.next();
      if (step.done) return step.value;
      progress(step.value.done);
      await new Promise((next) => setTimeout(next));
      if (signal?.aborted) return undefined;
    }
  }

  return {
    scan,
    scanInSlices,
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
      if (!part() || submission.text.length <= synchronousLimit) return this.now(submission);
      const findings = await scanInSlices(submission.text, signal, progress);
      return findings && decideOn(submission, findings, started);
    },
  };
}

/** Built-in detectors are measured before they ship; those of a policy are watched. */
function overrunOf(active: PagePart): Overrun {
  const detectors = new Set(active.detectors.map(({ id }) => id));
  return { clock: () => performance.now(), budget: detectorBudget, detectors };
}

type Slices<Result> = Generator<{ done: number }, Result>;

/** The same slices, whose progress is only this part of the whole. */
function* portion<Result>(slices: Slices<Result>, from: number, to: number): Slices<Result> {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
    yield { done: from + step.value.done * (to - from) };
  }
}
