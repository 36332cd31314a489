import { readBody } from './body-text.ts';
import type { Ask } from './channel.ts';
import { consider } from './consider.ts';
import {
  addEventListener,
  apply,
  eventFormData,
  formEntries,
  formSet,
  OriginalFormData,
  removeEventListener,
  toText,
} from './primordials.ts';
import { callOriginal, wrapMethod } from './wrap.ts';

/** `true` is what a page hears of a beacon that was queued; a held one is queued here. */
export function wrapBeacon(ask: Ask): void {
  wrapMethod(Navigator.prototype, 'sendBeacon', (original, self, args) => {
    if (args.length === 0) return callOriginal(original, self, args);
    let queued: unknown = true;
    consider(ask, readBody(args[1]), {
      url: toText(args[0]),
      canWait: true,
      send(changed) {
        queued = callOriginal(original, self, changed === undefined ? args : [args[0], changed]);
      },
      fail() {},
    });
    return queued;
  });
}

/** `form.submit()` fires no submit event. */
export function wrapFormSubmit(ask: Ask): void {
  wrapMethod(HTMLFormElement.prototype, 'submit', (original, self, args) => {
    const form = self as HTMLFormElement;
    consider(ask, readBody(new OriginalFormData(form)), {
      url: form.action,
      canWait: true,
      send(changed) {
        if (changed instanceof OriginalFormData)
          withFields(form, changed, () => callOriginal(original, self, args));
        else callOriginal(original, self, args);
      },
      fail() {},
    });
    return undefined;
  });
}

/** Other values for this one submission; the fields themselves stay as they are. */
function withFields(form: HTMLFormElement, fields: FormData, submit: () => void): void {
  const onFormData = (event: Event) => {
    const data = apply(eventFormData, event, []) as FormData;
    apply(formEntries, fields, [
      (value: unknown, name: string) => typeof value === 'string' && apply(formSet, data, [name, value]),
    ]);
  };
  apply(addEventListener, form, ['formdata', onFormData]);
  submit();
  apply(removeEventListener, form, ['formdata', onFormData]);
}
