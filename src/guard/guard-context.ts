import type { ActorKind } from '../model/event.ts';
import type { Composer } from './composer/editable.ts';
import type { Gate } from './gate.ts';
import type { Judge } from './judge.ts';
import type { PageMemory } from './page-memory.ts';
import type { Passes } from './passes.ts';
import type { Person } from './person.ts';
import type { PolicyView } from './policy-view.ts';
import type { GuardPorts } from './ports.ts';

/** What every enforcement point of a frame shares. */
export interface GuardContext {
  window: Window & typeof globalThis;
  ports: GuardPorts;
  gate: Gate;
  judge: Judge;
  memory: PageMemory;
  passes: Passes;
  view: PolicyView;
  person: Person;
  /** Composers that were used on this page, wherever they stand (shadow roots too). */
  used: Set<Composer>;
  /**
   * Listens on the window, capture phase. Events of our own dialog, and all events of a host that the policy does
   * not cover, are left alone.
   */
  listen<K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void): void;
}

/** Only a person's own input is trusted by the browser. */
export function actorOf(event: Event): ActorKind {
  return event.isTrusted ? 'person' : 'script';
}

/** Stops an event from its own default and from every other listener. */
export function stopEvent(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
