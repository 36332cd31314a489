import type { Verdict } from '../core/attempt.ts';
import { leadingVerdict } from '../core/describe.ts';
import { redact } from '../core/redact.ts';
import { type Span, spansToRemove } from '../core/spans-to-remove.ts';
import type { AttemptEnd, ReasonCode } from '../model/event.ts';
import { type AttemptLogParts, createAttemptLog } from './attempt-log.ts';
import type { Judgement } from './judge.ts';
import { type HoldParts, judgeWhenPossible, toSubmission } from './judge-when-possible.ts';
import { noteFindings, noteRequest } from './page-memory.ts';
import { answeredKeys, type Passes, stoppedKeys } from './passes.ts';
import type { Answer } from './person.ts';
import type { GuardPorts } from './ports.ts';
import { buildQuestion } from './question.ts';
import { randomUuid } from './uuid.ts';

/** An attempt whose event was stopped. It ends exactly once: released, redacted or dropped. */
export interface HeldAttempt {
  /** Lets the original through. */
  release(): Promise<void> | void;
  /** Lets the redacted text through; `false` when it could not be made to hold, so nothing went out. */
  releaseRedacted(text: string, spans: readonly Span[]): Promise<boolean> | boolean;
  drop?(): void;
}

export interface Gate {
  /** Decides at once. `true`: nothing to do, let the event go on natively. */
  passes(judgement: Judgement): boolean;
  /** Takes over an attempt that did not pass. Attempts are settled one after the other. */
  hold(judgement: Judgement, held: HeldAttempt): Promise<void>;
  /**
   * The same for an attempt that takes time to judge. `prepare` runs when it is this one's turn, and may speak to
   * the person; `undefined` from it drops the attempt.
   */
  holdUntilJudged(prepare: Prepare, held: HeldAttempt): Promise<void>;
  /** Attempts on this page by how they ended. */
  ended: Record<string, number>;
}

export type Prepare = (uid: string) => Promise<Judgement | undefined>;

export interface GateParts extends AttemptLogParts, HoldParts {
  window: Window;
  words: GuardPorts['words'];
  /** Something of ours threw. */
  failed(): void;
  passes: Passes;
}

export function createGate(parts: GateParts): Gate {
  const { judge, memory, view, person } = parts;
  const { ended, report, reportOnce } = createAttemptLog(parts);
  let queue: Promise<void> = Promise.resolve();

  function passes(judgement: Judgement): boolean {
    const { attempt, decision } = judgement;
    noteFindings(memory, attempt);
    if (decision.outcome !== 'pass') return false;
    if (attempt.channel === 'request' && attempt.findings.some((finding) => !finding.unattributed)) {
      noteRequest(memory, performance.now());
    }
    reportOnce(judgement);
    if (attempt.channel === 'submit') {
      memory.conversation.remember(judgement.text, attempt.findings, attempt.valueKeys, false);
      // A form that the browser sends itself waits for nobody.
      void parts.passes.released(answeredKeys(judgement));
    }
    return true;
  }

  async function settle(prepare: Prepare, held: HeldAttempt): Promise<void> {
    const uid = randomUuid();
    const judgement = await prepare(uid);
    if (!judgement) {
      held.drop?.();
      return;
    }
    switch (judgement.decision.outcome) {
      case 'pass':
        passes(judgement);
        return held.release();
      case 'redact':
        return removeAndGo(judgement, held, uid, 'redacted', false);
      case 'hold':
        await tellPolicyMissing(judgement, uid);
        held.drop?.();
        return;
      default:
        return ask(judgement, held, uid);
    }
  }

  /** The attempt may have waited behind another whose answer covers it. */
  function rejudge({ text, attempt }: Judgement): Judgement {
    return judge.decideOn(toSubmission({ text, attempt }), [...attempt.findings]);
  }

  async function tellPolicyMissing(judgement: Judgement, uid: string): Promise<void> {
    await person.ask(buildQuestion('starting', judgement, null, uid, parts.detectorName)).answer;
  }

  async function ask(judgement: Judgement, held: HeldAttempt, uid: string): Promise<void> {
    const { decision } = judgement;
    const leading = leadingVerdict(decision);
    const kind = leading?.source === 'access' ? 'access' : decision.outcome === 'block' ? 'stopped' : 'ask';
    const leave = () => report(judgement, 'blocked', uid);
    parts.window.addEventListener('pagehide', leave);
    const answer = await person.ask(buildQuestion(kind, judgement, view.part(), uid, parts.detectorName))
      .answer;
    parts.window.removeEventListener('pagehide', leave);
    return follow(answer, judgement, held, uid);
  }

  async function follow(answer: Answer, judgement: Judgement, held: HeldAttempt, uid: string): Promise<void> {
    const { attempt, decision } = judgement;
    if (answer.way === 'cancel' || !decision.ways.includes(answer.way)) {
      report(judgement, 'blocked', uid);
      parts.passes.refused(stoppedKeys(judgement));
      held.drop?.();
      return;
    }
    if (answer.way === 'redact') return removeAndGo(judgement, held, uid, 'redacted', true);
    for (const verdict of decision.verdicts.filter(wasAsked)) {
      const key = attempt.valueKeys[verdict.finding];
      if (key !== undefined) memory.answered.add(key);
    }
    await parts.passes.released(answeredKeys(judgement));
    const reason = answer.way === 'justify' ? answer.reason : undefined;
    const end: AttemptEnd = answer.way === 'justify' ? 'overridden' : 'warned';
    return removeAndGo(judgement, held, uid, end, false, reason);
  }

  /** Takes the spans out and lets the rest go; a text with nothing to take out goes as it is. */
  async function removeAndGo(
    judgement: Judgement,
    held: HeldAttempt,
    uid: string,
    end: AttemptEnd,
    everything: boolean,
    reason?: ReasonCode,
  ): Promise<void> {
    const { attempt, decision, text } = judgement;
    const spans = spansToRemove(attempt, decision, everything);
    if (spans.length === 0) {
      report(judgement, end, uid, reason);
      if (attempt.channel === 'submit')
        memory.conversation.remember(text, attempt.findings, attempt.valueKeys, true);
      return held.release();
    }
    const redacted = redact(text, spans, memory.placeholders);
    if (await held.releaseRedacted(redacted, spans)) {
      report(judgement, end, uid, reason);
      if (attempt.channel === 'submit') memory.conversation.remember(redacted, [], [], false);
      const names = [...new Set(spans.map((span) => parts.detectorName(span.detector)))];
      person.tell('noticeRedacted', names.join(', '));
      return;
    }
    report(judgement, 'blocked', uid);
    held.drop?.();
    await person.ask(buildQuestion('not-sent', judgement, view.part(), uid, parts.detectorName)).answer;
  }

  function holdUntilJudged(prepare: Prepare, held: HeldAttempt): Promise<void> {
    queue = queue
      .then(() => settle(prepare, held))
      .catch(() => {
        parts.failed();
        held.drop?.();
        parts.window.alert(parts.words('noticeFailed'));
      });
    return queue;
  }

  return {
    ended,
    passes,
    holdUntilJudged,
    hold: (first, held) =>
      holdUntilJudged(
        async (uid) =>
          first.decision.outcome === 'hold' ? judgeWhenPossible(parts, first, uid) : rejudge(first),
        held,
      ),
  };
}

const wasAsked = (verdict: Verdict) => verdict.action === 'warn' || verdict.action === 'justify';
