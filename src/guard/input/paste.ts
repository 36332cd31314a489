import { composerOf, composerOfEvent, deepActiveElement } from '../composer/editable.ts';
import { isOwnEvent } from '../composer/insert.ts';
import type { GuardContext } from '../guard-context.ts';
import { readTransfer } from '../transfer.ts';
import { moveIn } from './move-in.ts';

export function guardPaste(guard: GuardContext): void {
  guard.listen('paste', (event) => {
    if (isOwnEvent(event) || isPassword(event.composedPath()[0])) return;
    const composer =
      composerOfEvent(event, guard.ports) ?? composerOf(deepActiveElement(document, guard.ports));
    const transfer = readTransfer(event.clipboardData);
    if (transfer) moveIn(guard, event, 'paste', transfer, composer);
  });
}

/** The site's own sign-in, or an entry for its own keys: never a prompt. */
function isPassword(target: EventTarget | undefined): boolean {
  return target instanceof HTMLInputElement && target.type === 'password';
}
