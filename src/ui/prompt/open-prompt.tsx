import { render } from 'preact';
import type { ReasonCode } from '../../model/event.ts';
import { createClosedRoot } from '../closed-root.ts';
import { keepAttached } from '../keep-attached.ts';
import type { PageUi } from '../page-ui.ts';
import type { Surface } from '../shield.ts';
import { createActGate } from './act-gate.ts';
import type { Act } from './answers.ts';
import { PromptCard } from './prompt-card.tsx';
import { promptCss } from './prompt-css.ts';
import { createPromptInput } from './prompt-input.ts';
import type { PromptState } from './prompt-state.ts';
import type { PromptAnswer, PromptRequest } from './request.ts';
import { watchUncovered } from './watch-uncovered.ts';

export interface PromptHandle {
  /** Settles exactly once; `cancel` too when the prompt is closed from outside or the page keeps removing it. */
  answer: Promise<PromptAnswer>;
  /** Progress, or another question in the same dialog. Another kind or other ways start the first half second anew. */
  update(change: Partial<PromptRequest>): void;
  close(): void;
}

/** How often the prompt comes back by itself from under something that covers it. */
const mostRaises = 5;

/**
 * Asks. One prompt at a time: a second one while one is open is an error of the caller, and throws.
 * `onClosed` runs once the dialog is gone, before the answer settles: the caller gives the composer its focus back.
 */
export function openPrompt(ui: PageUi, request: PromptRequest, onClosed?: () => void): PromptHandle {
  if (ui.prompting) throw new Error('A prompt is open already');
  ui.prompting = true;
  ui.closeNotice?.();
  const { view } = ui;
  const now = () => view.performance.now();
  const closedRoot = createClosedRoot(ui, promptCss);
  const { root } = closedRoot;
  const dialog = createDialog(view.document);
  root.append(dialog);

  let state: PromptState = { request, asksReason: false, reason: null };
  let gate = createActGate(now());
  let uncoveredSince: number | null = null;
  let raises = 0;
  let lastKey = '';
  let settle: (answer: PromptAnswer) => void;
  const answer = new Promise<PromptAnswer>((resolve) => {
    settle = resolve;
  });

  const draw = () => {
    render(<PromptCard state={state} words={ui.words} onReason={chooseReason} />, dialog);
  };
  const chooseReason = (reason: ReasonCode) => {
    state = { ...state, reason };
    draw();
  };
  const focusFirst = () => (dialog.querySelector<HTMLElement>('[data-act]') ?? dialog).focus();

  /** On top of everything again, with the focus where it was inside. */
  const raise = () => {
    const focused = root.activeElement;
    if (dialog.open) dialog.close();
    dialog.showModal();
    if (focused instanceof view.HTMLElement && focused.isConnected) focused.focus();
    else focusFirst();
  };

  const onAct = (act: Act) => {
    if (act === 'reason') {
      state = { ...state, asksReason: true };
      draw();
      dialog.querySelector<HTMLElement>('.reasons input')?.focus();
    } else if (act === 'justify') {
      if (state.reason) finish({ way: 'justify', reason: state.reason });
    } else finish({ way: act });
  };
  const input = createPromptInput({ gate: () => gate, uncoveredSince: () => uncoveredSince, now, onAct });
  const surface: Surface = {
    host: closedRoot.host,
    root,
    modal: true,
    receive(event, inner) {
      noteKey(event);
      input.receive(event, inner);
    },
    receiveOutside(event) {
      noteKey(event);
      if (event.type !== 'keydown') return;
      if (event instanceof view.KeyboardEvent && event.key === 'Escape') input.receive(event, null);
      else raise();
    },
  };
  const noteKey = (event: Event) => {
    if (event.type === 'keydown') lastKey = (event as KeyboardEvent).code;
    if (event.type === 'keyup' || event.type === 'pointerdown') lastKey = '';
  };

  let isOpen = true;
  const cleanUp: (() => void)[] = [];
  const finish = (given: PromptAnswer) => {
    if (!isOpen) return;
    isOpen = false;
    ui.prompting = false;
    if (dialog.open) dialog.close();
    for (const undo of cleanUp.reverse()) undo();
    ui.shield.remove(surface);
    if (lastKey) ui.shield.swallowUntilReleased(lastKey);
    render(null, dialog);
    onClosed?.();
    settle(given);
  };
  const cancel = () => finish({ way: 'cancel' });

  try {
    draw();
    ui.shield.add(surface);
    cleanUp.push(keepAttached(view, closedRoot, { onReturned: raise, onGivenUp: cancel }));
    dialog.showModal();
    focusFirst();
    const actions = dialog.querySelector('.actions') ?? dialog;
    cleanUp.push(
      watchUncovered(view, actions, (sight) => {
        uncoveredSince = sight === 'uncovered' ? (uncoveredSince ?? now()) : null;
        if (sight === 'covered' && raises++ < mostRaises) raise();
      }),
    );
  } catch (error) {
    cancel();
    throw error;
  }

  return {
    answer,
    close: cancel,
    update(change) {
      if (!isOpen) return;
      const before = state.request;
      state = { ...state, request: { ...before, ...change } };
      const asksAnew = state.request.kind !== before.kind || `${state.request.ways}` !== `${before.ways}`;
      if (asksAnew) {
        state = { ...state, asksReason: false, reason: null };
        gate = createActGate(now());
      }
      draw();
      if (asksAnew) focusFirst();
    },
  };
}

function createDialog(document: Document): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  for (const [name, value] of Object.entries({
    closedby: 'none',
    'aria-labelledby': 'title',
    'aria-describedby': 'lead',
    dir: 'auto',
    tabindex: '-1',
  })) {
    dialog.setAttribute(name, value);
  }
  return dialog;
}
