import { redact } from '../../core/redact.ts';
import type { Span } from '../../core/spans-to-remove.ts';
import { valueKey } from '../../core/value-key.ts';
import type { Finding } from '../../model/finding.ts';
import { readComposer } from '../composer/read.ts';
import { redactComposer } from '../composer/rewrite.ts';
import { findComposers } from '../find-composers.ts';
import type { GuardContext } from '../guard-context.ts';
import type { Judgement } from '../judge.ts';
import { answeredKeys } from '../passes.ts';
import { isPromptEndpoint } from './endpoint.ts';
import { type BodyLeaves, readLeaves } from './leaves.ts';
import { isCredential, looksLikePrompt, standsForPrompt } from './prompt-leaf.ts';
import { createRecentTexts, watchTexts } from './recent-texts.ts';
import {
  answerEvent,
  decode,
  type EgressVerdict,
  encode,
  helloEvent,
  questionEvent,
  readyEvent,
} from './wire.ts';

/** A request the person refused is refused again without a word for this long: sites retry. Milliseconds. */
const refusalLasts = 30_000;
/** A request this soon after a press or an Enter is what the person wanted, milliseconds. */
const followsPress = 1_000;
const longestHold = 12_000;

interface Outgoing {
  id: string;
  url: URL;
  /** Whether the API can wait for a later answer. */
  canWait: boolean;
  body: string;
  rewritable: boolean;
}

/**
 * The isolated world's half of the egress guard: what requests carry is judged here. The MAIN world is the page's,
 * so everything it says is a hint and it is told nothing but a verdict (and a text that the page is to send).
 */
export function guardEgress(guard: GuardContext): void {
  const recent = createRecentTexts(guard);
  const refused = new Map<string, number>();
  let pressedAt = -Infinity;
  let node: EventTarget | null = null;

  const onHello = (event: Event) => {
    window.removeEventListener(helloEvent, onHello, true);
    event.stopImmediatePropagation();
    node = (event as MouseEvent).relatedTarget;
    if (!node) return;
    node.addEventListener(questionEvent, onQuestion);
    guard.link.connect(node);
    answer('', 'pass');
  };
  window.addEventListener(helloEvent, onHello, true);
  window.dispatchEvent(new Event(readyEvent));

  watchTexts(guard, recent);
  for (const type of ['pointerdown', 'click', 'keydown'] as const) {
    guard.listen(type, (event) => {
      const isPress = !(event instanceof KeyboardEvent) || event.key === 'Enter';
      if (event.isTrusted && isPress) pressedAt = performance.now();
    });
  }

  function answer(id: string, verdict: EgressVerdict, body = ''): void {
    node?.dispatchEvent(new CustomEvent(answerEvent, { detail: encode([id, verdict, body]) }));
  }

  function onQuestion(event: Event): void {
    const [id = '', address = '', wait = '', rewritable = '', body = ''] = decode(
      (event as CustomEvent).detail,
    );
    try {
      guard.link.note(`${address}\n${body}`);
      const outgoing = {
        id,
        url: new URL(address, document.baseURI),
        canWait: wait === '1',
        body,
        rewritable: rewritable === '1',
      };
      consider(outgoing);
    } catch {
      answer(id, guard.view.part()?.policy.failure === 'open' ? 'pass' : 'block');
      guard.failed();
    }
  }

  function consider(outgoing: Outgoing): void {
    if (!guard.view.covered()) return answer(outgoing.id, 'pass');
    if (!guard.view.part()) return outgoing.canWait ? void waitForPolicy(outgoing) : answerUnknown(outgoing);
    const { leaves, judgement, isPrompt } = judgeBody(outgoing);
    if (isPrompt) guard.memory.requests += 1;
    if (outgoing.body !== '') void guard.passes.unreadable(outgoing.url);
    if (!judgement) return answer(outgoing.id, 'pass');
    if (guard.gate.passes(judgement)) return void release(outgoing, judgement);
    const keys = judgement.attempt.valueKeys.join('\n');
    if (isRefused(keys) && judgement.decision.outcome !== 'redact') return answer(outgoing.id, 'block');
    if (outgoing.canWait) answer(outgoing.id, 'hold');
    void guard.gate.hold(judgement, {
      release: () => answer(outgoing.id, outgoing.canWait ? 'pass' : 'block'),
      releaseRedacted: (_, spans) => rewriteRequest(outgoing, leaves, spans),
      drop: () => {
        refused.set(keys, performance.now());
        answer(outgoing.id, 'block');
        void recent.giveBack(leaves.leaves.map((leaf) => leaf.text));
      },
    });
    if (!outgoing.canWait) answer(outgoing.id, 'block');
  }

  /** Once the network backstop knows of what the person said, where the API can wait for that. */
  async function release({ id, canWait }: Outgoing, judgement: Judgement): Promise<void> {
    const keys = answeredKeys(judgement);
    const told = guard.passes.released(keys);
    if (keys.length > 0 && canWait) {
      answer(id, 'hold');
      await told;
    }
    answer(id, 'pass');
  }

  /** The same values again, and not because the person has just tried once more. */
  function isRefused(keys: string): boolean {
    const now = performance.now();
    const refusedAt = refused.get(keys);
    if (refusedAt === undefined || now - refusedAt > refusalLasts) return false;
    return pressedAt < refusedAt || now - pressedAt > followsPress;
  }

  /** Findings of prompt leaves count; elsewhere only values known to come from the person. */
  function judgeBody(outgoing: Outgoing): {
    leaves: BodyLeaves;
    judgement: Judgement | null;
    isPrompt: boolean;
  } {
    // A request without a body may carry its prompt in the URL.
    const query = outgoing.url.search.slice(1);
    const leaves = readLeaves(outgoing.body || query);
    const all = outgoing.body && query ? [...leaves.leaves, ...readLeaves(query).leaves] : leaves.leaves;
    recent.note();
    const toPrompt = isPromptEndpoint(outgoing.url, guard.view.part()?.app.hints?.promptEndpoints ?? []);
    const findings: Finding[] = [];
    const text = all.map((leaf) => leaf.text).join('\n');
    let offset = 0;
    let isPrompt = toPrompt;
    let mayBePrompt = false;
    for (const leaf of all) {
      const carries = recent.carries(leaf.text);
      isPrompt ||= carries;
      mayBePrompt ||= standsForPrompt(leaf);
      const fromPerson = carries || (toPrompt && !isCredential(leaf)) || looksLikePrompt(leaf);
      if (fromPerson || guard.memory.seen.size > 0)
        for (const finding of guard.judge.scan(leaf.text)) {
          const key = valueKey(leaf.text.slice(finding.start, finding.end));
          if (!fromPerson && !guard.memory.seen.has(key)) continue;
          findings.push({ ...finding, start: finding.start + offset, end: finding.end + offset });
        }
      offset += leaf.text.length + 1;
    }
    // Clean text is nobody's business, but where the app itself is closed it stays as well.
    if (!isPrompt && !mayBePrompt && findings.length === 0) return { leaves, judgement: null, isPrompt };
    const judgement = guard.judge.decideOn({ channel: 'request', text, actor: 'unknown' }, findings);
    return { leaves, judgement, isPrompt };
  }

  async function waitForPolicy(outgoing: Outgoing): Promise<void> {
    answer(outgoing.id, 'hold');
    await guard.view.settled(longestHold);
    if (guard.view.part() || !guard.view.covered()) consider(outgoing);
    else answerUnknown(outgoing);
  }

  /** No policy in time: what a person wrote stays, the site's own traffic goes. */
  function answerUnknown({ id, url, body }: Outgoing): void {
    answer(
      id,
      readLeaves(body || url.search.slice(1)).leaves.some((leaf) => recent.carries(leaf.text))
        ? 'block'
        : 'pass',
    );
  }

  async function rewriteRequest(
    outgoing: Outgoing,
    leaves: BodyLeaves,
    spans: readonly Span[],
  ): Promise<boolean> {
    if (!outgoing.rewritable || !outgoing.canWait) return false;
    const replacements = new Map<number, string>();
    let offset = 0;
    leaves.leaves.forEach(({ text }, index) => {
      const inside = spans
        .filter((span) => span.start >= offset && span.end <= offset + text.length)
        .map((span) => ({ ...span, start: span.start - offset, end: span.end - offset }));
      if (inside.length > 0) replacements.set(index, redact(text, inside, guard.memory.placeholders));
      offset += text.length + 1;
    });
    // A span in the query beside a body stays where it is, so nothing may go.
    if (spans.some((span) => span.end > offset)) return false;
    await redactComposersToo(spans);
    answer(outgoing.id, 'rewrite', leaves.rewrite(replacements));
    return true;
  }

  /** A draft is saved again with the next key: what was removed from the request leaves the composer as well. */
  async function redactComposersToo(spans: readonly Span[]): Promise<void> {
    const keys = new Set(spans.map((span) => span.key));
    for (const composer of findComposers(guard)) {
      const { text } = readComposer(composer);
      const inside = guard.judge
        .scan(text)
        .map((finding) => ({ ...finding, key: valueKey(text.slice(finding.start, finding.end)) }))
        .filter((span) => keys.has(span.key));
      if (inside.length > 0) await redactComposer(composer, text, inside, guard.memory.placeholders);
    }
  }
}
