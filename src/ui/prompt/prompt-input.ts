import { isFromKeyboard } from '../shield.ts';
import type { ActGate } from './act-gate.ts';
import { type Act, widens } from './answers.ts';

export interface PromptInput {
  receive(event: Event, inner: Element | null): void;
}

interface PromptInputParts {
  gate(): ActGate;
  uncoveredSince(): number | null;
  /** Milliseconds, monotonic. */
  now(): number;
  onAct(act: Act): void;
}

const confirms = (event: KeyboardEvent) => event.key === 'Enter' || event.key === ' ';

/** Turns trusted events meant for the dialog into deliberate acts. */
export function createPromptInput({ gate, uncoveredSince, now, onAct }: PromptInputParts): PromptInput {
  const actTarget = (inner: Element | null) => inner?.closest<HTMLElement>('button, a, input') ?? null;

  function onKeyDown(event: KeyboardEvent, inner: Element | null): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (!event.repeat) onAct('cancel');
      return;
    }
    if (!confirms(event)) return;
    if (!gate().keyDown(actTarget(inner), event.repeat, now())) event.preventDefault();
  }

  function onClick(event: MouseEvent, inner: Element | null): void {
    const target = actTarget(inner);
    const act = target?.dataset.act as Act | undefined;
    const counts = gate().click(target, {
      byPointer: !isFromKeyboard(event),
      widens: act !== undefined && widens(act),
      uncoveredSince: uncoveredSince(),
      now: now(),
    });
    if (act === undefined) {
      if (!gate().settled(now())) event.preventDefault();
      return;
    }
    event.preventDefault();
    if (counts && !target?.matches(':disabled')) onAct(act);
  }

  return {
    receive(event, inner) {
      switch (event.type) {
        case 'keydown':
          return onKeyDown(event as KeyboardEvent, inner);
        case 'keyup':
          if (confirms(event as KeyboardEvent) && !gate().keyUp()) event.preventDefault();
          return;
        case 'pointerdown':
          return gate().pointerDown(actTarget(inner), now());
        case 'click':
          return onClick(event as MouseEvent, inner);
      }
    },
  };
}
