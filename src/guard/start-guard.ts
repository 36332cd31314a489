import type { HealthDraft } from '../model/event.ts';
import type { GuardState } from '../model/message.ts';
import type { PagePart } from '../model/page-part.ts';
import { meetMainWorld } from './composer/ask-main.ts';
import { watchComposition } from './composer/composition.ts';
import type { Composer } from './composer/editable.ts';
import { guardEgress } from './egress/guard-egress.ts';
import { guardFiles } from './files/guard-files.ts';
import { createFileGuard } from './files/judge-files.ts';
import { nameOfRemark } from './files/name-of-remark.ts';
import { frameHost } from './frame-host.ts';
import { createGate } from './gate.ts';
import { type GuardContext, stopEvent } from './guard-context.ts';
import { guardDrop } from './input/drop.ts';
import { guardPaste } from './input/paste.ts';
import { guardPrefilledPrompt } from './input/prefilled-prompt.ts';
import { createJudge, type Engine } from './judge.ts';
import { createPageMemory } from './page-memory.ts';
import { createPasses } from './passes.ts';
import type { Person } from './person.ts';
import { createPolicyView } from './policy-view.ts';
import type { GuardPorts } from './ports.ts';
import { createGuardReporter } from './reporter.ts';
import { createEgressLink } from './self-check/egress-link.ts';
import { createProof } from './self-check/proof.ts';
import { startSelfCheck } from './self-check/self-check.ts';
import { guardSend } from './send/guard-send.ts';
import { retireWhenReplaced, takeOver } from './take-over.ts';
import { watchTyping } from './typing/watch-typing.ts';
import { randomUuid } from './uuid.ts';
import { wakeBackstop } from './wake-backstop.ts';
import { warmUp } from './warm-up.ts';

export interface GuardParts {
  window: Window & typeof globalThis;
  ports: GuardPorts;
  person: Person;
  /** Loads what finds; `null` while the built-in detectors are not there. */
  loadEngine(): Promise<Engine | null>;
}

/** One fault often shows at every key; it is told once in a while, milliseconds. */
const failuresApart = 30_000;

/**
 * Starts the enforcement points of one frame. Everything is registered before this returns, so that the guard's
 * listeners are older than the page's.
 */
export function startGuard({ window, ports, person, loadEngine }: GuardParts): void {
  const host = frameHost(window);
  const isTop = window.top === window;
  const memory = createPageMemory(() => window.location.href);
  const reporter = createGuardReporter(window, ports);
  const retired = retireWhenReplaced(window, ports, reporter);
  const link = createEgressLink();
  const state = (): GuardState => (view.part() ? proof.state() : 'starting');
  const showState = () => void ports.send({ type: 'badge', state: state() }).catch(() => {});
  const health = (code: HealthDraft['code'], more: Partial<HealthDraft> = {}) => {
    const part = view.part();
    const app = part && { id: part.app.id, name: part.app.name, host };
    reporter.report({
      kind: 'health',
      uid: randomUuid(),
      time: Date.now(),
      code,
      fields: [],
      count: 1,
      ...(app && { app }),
      ...more,
    });
  };
  let justFailed = false;
  function failed(): void {
    if (justFailed) return;
    justFailed = true;
    window.setTimeout(() => {
      justFailed = false;
    }, failuresApart);
    health('guard.failed');
  }
  const proof = createProof(
    () => {
      memory.unproven = proof.reason();
      if (isTop || proof.reason()) showState();
    },
    (reason) => health('guard.unproven', { reason }),
  );
  let visited = false;

  const view = createPolicyView(window, ports, host, loadEngine, (part) => {
    if (!isTop) return;
    showState();
    if (!part || visited) return;
    visited = true;
    const app = { id: part.app.id, name: part.app.name, host };
    reporter.report({ kind: 'visit', uid: randomUuid(), time: Date.now(), app });
  });

  const judge = createJudge(view.engine, view.part, memory, () => health('detector.failed'));
  const detectorName = (id: string) => {
    const remark = nameOfRemark(id);
    if (remark) return ports.words(remark);
    const named = (kinds: readonly { id: string; name: string }[]) =>
      kinds.find((kind) => kind.id === id)?.name;
    const engine = view.engine();
    if (!engine) return id;
    return named(engine.detectors) ?? named(ownKinds(view.part())) ?? named(engine.namedKeys()) ?? id;
  };
  const passes = createPasses(ports);
  const gate = createGate({
    window,
    words: ports.words,
    host,
    judge,
    memory,
    view,
    person,
    reporter,
    passes,
    detectorName,
    failed,
  });

  /** A fault of ours stops what brings text in or sends it; keys and clicks are left to the egress guard. */
  function failClosed(event: Event): void {
    if (/^(?:paste|drop|submit|change)$/.test(event.type) && view.part()?.policy.failure !== 'open') {
      stopEvent(event);
      person.tell('noticeFailed');
    }
    failed();
  }

  const shared = {
    window,
    ports,
    gate,
    judge,
    memory,
    passes,
    view: { ...view, covered: () => !retired() && view.covered() },
    person,
    link,
    failed,
    used: new Set<Composer>(),
  };
  const guard: GuardContext = {
    ...shared,
    files: createFileGuard(shared, detectorName),
    failingClosed(event, listener) {
      try {
        listener();
      } catch {
        failClosed(event);
      }
    },
    listen(type, listener) {
      window.addEventListener(
        type,
        (event) => {
          if (!guard.view.covered() || person.owns(event)) return;
          guard.failingClosed(event, () => listener(event));
        },
        true,
      );
    },
  };
  if (takeOver(window, reporter.report)) health('guard.orphaned');
  meetMainWorld(window);
  watchComposition(window);
  // Before the egress guard, whose first request waits for the same policy.
  guardPrefilledPrompt(guard);
  guardEgress(guard);
  guardFiles(guard);
  guardPaste(guard);
  guardDrop(guard);
  guardSend(guard);
  startSelfCheck(guard, proof);
  watchTyping(guard);
  warmUp(guard);
  wakeBackstop(guard);

  ports.onStatusAsked(() => {
    const part = view.part();
    return {
      state: state(),
      unproven: proof.reason(),
      app: part && { id: part.app.id, name: part.app.name, status: part.app.status },
      policyVersion: part?.policy.version ?? null,
      ended: { ...gate.ended },
    };
  });
}

/** What the admin added to the built-in detectors. */
function ownKinds(part: PagePart | null): readonly { id: string; name: string }[] {
  if (!part) return [];
  const { dictionaries = [], exactData = [], documents = [] } = part.lookup ?? {};
  return [...part.detectors, ...dictionaries, ...exactData, ...documents];
}
