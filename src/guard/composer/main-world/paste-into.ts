import { apply, defineProperty, dispatchEvent } from '../../egress/main-world/primordials.ts';

const OriginalDataTransfer = DataTransfer;
const OriginalClipboardEvent = ClipboardEvent;
const setData = DataTransfer.prototype.setData;
const prevented = Object.getOwnPropertyDescriptor(Event.prototype, 'defaultPrevented')!.get!;

/**
 * A paste event that carries something in Firefox, where the constructor drops its `clipboardData`: an own property
 * in the page's world is what editors there read (measured). `false`: nobody took it.
 */
export function pasteInto(element: HTMLElement, text: string, html: string): boolean {
  const data = new OriginalDataTransfer();
  if (html) apply(setData, data, ['text/html', html]);
  apply(setData, data, ['text/plain', text]);
  const paste = new OriginalClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
  defineProperty(paste, 'clipboardData', { value: data });
  apply(dispatchEvent, element, [paste]);
  return apply(prevented, paste, []) as boolean;
}
