import type { GuardContext } from '../guard-context.ts';
import { isFileInput } from './file-input.ts';
import {
  filesHeard,
  filesHello,
  filesReady,
  filesRefused,
  filesReleased,
  judgeInput,
  watchInput,
} from './wire.ts';

/**
 * The isolated world's half of what only the page's own world can see: inputs that are in no document, and files out
 * of `showOpenFilePicker`. Files cross in an input, the one object that both worlds hold; they go back in the same.
 */
export function answerPage(guard: GuardContext, watch: (input: HTMLInputElement) => void): void {
  const onHello = (event: Event) => {
    guard.window.removeEventListener(filesHello, onHello, true);
    event.stopImmediatePropagation();
    const node = (event as MouseEvent).relatedTarget;
    node?.addEventListener(watchInput, (asked) => onInput(asked, watch));
    node?.addEventListener(judgeInput, (asked) => onInput(asked, (input) => void judge(input)));
    node?.dispatchEvent(new Event(filesHeard));
  };
  guard.window.addEventListener(filesHello, onHello, true);
  guard.window.dispatchEvent(new Event(filesReady));

  function onInput(event: Event, then: (input: HTMLInputElement) => void): void {
    const input = (event as MouseEvent).relatedTarget;
    if (isFileInput(input)) then(input);
  }

  async function judge(input: HTMLInputElement): Promise<void> {
    const files = [...(input.files ?? [])];
    const free = !guard.view.covered() || files.every(guard.files.released.has);
    const released = free
      ? { files }
      : await guard.files.judge(Promise.resolve(files), 'unknown').catch(() => null);
    if (released) {
      const data = new DataTransfer();
      for (const file of released.files) data.items.add(file);
      input.files = data.files;
    } else input.value = '';
    input.dispatchEvent(new Event(released ? filesReleased : filesRefused));
  }
}
