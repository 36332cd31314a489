import { dispatchOwn, isOwnEvent } from '../composer/insert.ts';
import { actorOf, type GuardContext, stopEvent } from '../guard-context.ts';
import { isMovedByPage } from './moved-by-page.ts';

/**
 * Holds what is chosen in file inputs: the input is emptied before the site sees anything, and filled again with the
 * files that were judged. The browser says `input`, then `change`.
 */
export function guardFileInputs(guard: GuardContext): (input: HTMLInputElement) => void {
  /** Inputs whose files are being judged, and the choice that is the latest. */
  const waiting = new Map<HTMLInputElement, symbol>();
  const watched = new WeakSet<HTMLInputElement>();

  function onChoice(event: Event, input: HTMLInputElement): void {
    if (isOwnEvent(event)) return;
    const files = [...(input.files ?? [])];
    // The second event of a choice that was taken away.
    if (files.length === 0) {
      if (waiting.has(input)) stopEvent(event);
      return;
    }
    if (isMovedByPage(event, files, guard)) return;
    stopEvent(event);
    void hold(input, files, event);
  }

  async function hold(input: HTMLInputElement, files: File[], event: Event): Promise<void> {
    const choice = Symbol('choice');
    waiting.set(input, choice);
    input.value = '';
    const released = await guard.files.judge(Promise.resolve(files), actorOf(event));
    if (waiting.get(input) !== choice) return;
    waiting.delete(input);
    if (released) fillInput(input, released.files);
  }

  /** Inputs that are in no document, or behind a shadow root, tell nobody but themselves. */
  function watch(input: HTMLInputElement): void {
    if (watched.has(input)) return;
    watched.add(input);
    for (const type of ['input', 'change']) {
      input.addEventListener(
        type,
        (event) => guard.view.covered() && guard.failingClosed(event, () => onChoice(event, input)),
        true,
      );
    }
  }

  guard.listen('click', (event) => {
    for (const input of fileInputsOf(event, guard)) watch(input);
  });
  for (const type of ['input', 'change'] as const) {
    guard.listen(type, (event) => {
      const inputs = fileInputsOf(event, guard);
      for (const input of inputs) {
        watch(input);
        // Behind a closed root nobody says which of several inputs it was; some were settled before.
        const isSettled = [...(input.files ?? [])].every(guard.files.released.has);
        if (inputs.length === 1 || waiting.has(input) || !isSettled) onChoice(event, input);
      }
    });
  }
  return watch;
}

/** The file input an event is about; behind a closed root, all that stand there. */
function fileInputsOf(event: Event, { ports }: Pick<GuardContext, 'ports'>): HTMLInputElement[] {
  const target = event.composedPath()[0];
  if (isFileInput(target)) return [target];
  if (target instanceof HTMLLabelElement && isFileInput(target.control)) return [target.control];
  const root = target instanceof Element ? ports.shadowRoot(target) : null;
  return root ? [...root.querySelectorAll<HTMLInputElement>('input[type="file"]')] : [];
}

export function isFileInput(node: unknown): node is HTMLInputElement {
  return node instanceof HTMLInputElement && node.type === 'file';
}

/** Puts files into an input as if they had just been chosen there. */
export function fillInput(input: HTMLInputElement, files: readonly File[]): void {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  input.files = data.files;
  dispatchOwn(input, new Event('input', { bubbles: true, composed: true }));
  dispatchOwn(input, new Event('change', { bubbles: true }));
}
