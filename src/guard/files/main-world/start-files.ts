import {
  addEventListener,
  apply,
  dispatchEvent,
  OriginalMouseEvent,
} from '../../egress/main-world/primordials.ts';
import { wrapMethod } from '../../egress/main-world/wrap.ts';
import { filesHeard, filesHello, filesReady, watchInput } from '../wire.ts';
import { fillEntries } from './fill-entries.ts';
import { wrapFilePicker } from './wrap-file-picker.ts';

const inputType = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'type')!.get!;
const isConnected = Object.getOwnPropertyDescriptor(Node.prototype, 'isConnected')!.get!;

/** The page's half: it decides nothing, and hands over what the isolated world cannot see. */
export function startFiles(): void {
  const node = document.createElement('i');
  let heard = false;
  const tell = (type: string, input: HTMLInputElement) => {
    apply(dispatchEvent, node, [new OriginalMouseEvent(type, { relatedTarget: input })]);
  };
  const sayHello = () => {
    if (!heard) apply(dispatchEvent, window, [new OriginalMouseEvent(filesHello, { relatedTarget: node })]);
  };
  apply(addEventListener, node, [
    filesHeard,
    () => {
      heard = true;
      for (const [owner, name] of [
        [HTMLElement.prototype, 'click'],
        [HTMLInputElement.prototype, 'showPicker'],
      ] as const) {
        wrapMethod(owner, name, (original, self, args) => {
          if (isLooseFileInput(self)) tell(watchInput, self);
          return apply(original, self, args);
        });
      }
      wrapFilePicker(tell);
      fillEntries();
    },
    { once: true },
  ]);
  sayHello();
  if (!heard) apply(addEventListener, window, [filesReady, sayHello, true]);
}

function isLooseFileInput(self: unknown): self is HTMLInputElement {
  try {
    return apply(inputType, self, []) === 'file' && !apply(isConnected, self, []);
  } catch {
    // No input.
    return false;
  }
}
