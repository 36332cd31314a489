import type { GuardStatus } from '../model/message.ts';
import type { PagePart } from '../model/page-part.ts';
import { guardDrop } from './drop.ts';
import { guardEgress } from './egress/guard-egress.ts';
import { frameHost } from './frame-host.ts';
import { createGate } from './gate.ts';
import { type GuardContext, stopEvent } from './guard-context.ts';
import { createJudge, type Engine } from './judge.ts';
import { createPageMemory } from './page-memory.ts';
import { createPasses } from './passes.ts';
import { guardPaste } from './paste.ts';
import type { Person } from './person.ts';
import { createPolicyView } from './policy-view.ts';
import type { GuardPorts } from './ports.ts';
import { createGuardReporter } from './reporter.ts';
import { guardSend } from './send.ts';
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

/**
 * Starts the enforcement points of one frame. Everything is registered before this returns, so that the guard's
 * listeners are older than the page's.
 */
export function startGuard({ window, ports, person, loadEngine }: GuardParts): void {
  const host = frameHost(window);
  const isTop = window.top === window;
  const memory = createPageMemory();
  const reporter = createGuardReporter(window, ports);
  const state = (): GuardStatus['state'] => (view.part() ? 'guarding' : 'starting');
  let visited = false;

  const view = createPolicyView(window, ports, host, loadEngine, (part) => {
    if (!isTop) return;
    void ports.send({ type: 'badge', state: state() }).catch(() => {});
    if (!part || visited) return;
    visited = true;
    const app = { id: part.app.id, name: part.app.name, host };
    reporter.report({ kind: 'visit', uid: randomUuid(), time: Date.now(), app });
  });

  const judge = createJudge(view.engine, view.part, memory, () => {
    reporter.report({
      kind: 'health',
      uid: randomUuid(),
      time: Date.now(),
      code: 'detector.failed',
      fields: [],
      count: 1,
    });
  });
  const detectorName = (id: string) => {
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
  });

  /** A fault of ours stops what brings text in or sends it; keys and clicks are left to the egress guard. */
  function failClosed(event: Event): void {
    if (/^(?:paste|drop|submit)$/.test(event.type) && view.part()?.policy.failure !== 'open') {
      stopEvent(event);
      person.tell('noticeFailed');
    }
    reporter.report({
      kind: 'health',
      uid: randomUuid(),
      time: Date.now(),
      code: 'guard.failed',
      fields: [],
      count: 1,
    });
  }

  const guard: GuardContext = {
    window,
    ports,
    gate,
    judge,
    memory,
    passes,
    view,
    person,
    used: new Set(),
    listen(type, listener) {
      window.addEventListener(
        type,
        (event) => {
          if (!view.covered() || person.owns(event)) return;
          try {
            listener(event);
          } catch {
            failClosed(event);
          }
        },
        true,
      );
    },
  };
  guardEgress(guard);
  guardPaste(guard);
  guardDrop(guard);
  guardSend(guard);
  warmUp(guard);
  wakeBackstop(guard);

  ports.onStatusAsked(() => {
    const part = view.part();
    return {
      state: state(),
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
