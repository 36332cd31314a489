import type { Ask } from './channel.ts';
import { consider } from './consider.ts';
import { readBody } from './material.ts';
import { addEventListener, apply, descriptorOf, formAppend, OriginalFormData } from './primordials.ts';
import { wrapMethod } from './wrap.ts';

/** `form.submit()` fires no submit event. What each field says at the end is judged again in `formdata`. */
export function wrapFormSubmit(ask: Ask): void {
  // A field called "action" hides the form's own.
  const actionOf = descriptorOf(HTMLFormElement.prototype, 'action')!.get!;
  const formData = descriptorOf(FormDataEvent.prototype, 'formData')!.get!;
  const { delete: remove, forEach } = FormData.prototype;
  const { removeEventListener } = EventTarget.prototype;

  /** Other values for this one submission; the fields themselves stay as they are. */
  function submitWith(form: HTMLFormElement, fields: FormData, submit: () => void): void {
    const onFormData = (event: Event) => {
      const data = apply(formData, event, []) as FormData;
      apply(forEach, fields, [(_: unknown, name: string) => apply(remove, data, [name])]);
      apply(forEach, fields, [(value: unknown, name: string) => apply(formAppend, data, [name, value])]);
    };
    apply(addEventListener, form, ['formdata', onFormData]);
    submit();
    apply(removeEventListener, form, ['formdata', onFormData]);
  }

  wrapMethod(HTMLFormElement.prototype, 'submit', (original, self, args) => {
    if (!(self instanceof HTMLFormElement)) return apply(original, self, args);
    const data = new OriginalFormData(self);
    consider(ask, {
      url: apply(actionOf, self, []) as string,
      content: readBody(data),
      canWait: true,
      urlIsFree: false,
      send(body) {
        const submit = () => apply(original, self, args);
        if (body === data) submit();
        else submitWith(self, body as FormData, submit);
      },
      fail() {},
    });
    return undefined;
  });
}
