import type { ActorKind } from '../model/event.ts';
import type { Composer } from './composer/editable.ts';
import type { FileGuard } from './files/judge-files.ts';
import type { Gate } from './gate.ts';
import type { Judge } from './judge.ts';
import type { PageMemory } from './page-memory.ts';
import type { Passes } from './passes.ts';
import type { Person } from './person.ts';
import type { PolicyView } from './policy-view.ts';
import type { GuardPorts } from './ports.ts';
import type { EgressLink } from './self-check/egress-link.ts';

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
  files: FileGuard;
  link: EgressLink;
  /** Something of ours threw: it is reported, without a word of why, since that may hold text. */
  failed(): void;
  /** Composers that were used on this page, wherever they stand (shadow roots too). */
  used: Set<Composer>;
  /**
   * Listens on the window, capture phase. Events of our own dialog, and all events of a host that the policy does
   * not cover, are left alone.
   */
  listen<K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void): void;
  /** Runs a listener of an event; a fault of ours in it follows the failure mode. */
  failingClosed(event: Event, listener: () => void): void;
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
