/** Where a form goes, as its attributes or those of its button say. */
export interface FormTarget {
  action: string;
  method: string;
  enctype: string;
  target: string;
}

export function targetOf(form: HTMLFormElement, submitter: HTMLElement | null): FormTarget {
  // A field of that name hides the form's own method, in this world too.
  const { getAttribute } = Element.prototype;
  const own = (name: string, formName: string) =>
    submitter?.getAttribute(formName) ?? getAttribute.call(form, name) ?? '';
  return {
    action: new URL(own('action', 'formaction'), document.baseURI).href,
    method: own('method', 'formmethod').toLowerCase(),
    enctype: own('enctype', 'formenctype'),
    target: own('target', 'formtarget'),
  };
}

/** Forms made here, whose submission has been judged. */
const ours = new WeakSet<Element>();

export function isOurForm(form: Element | null | undefined): boolean {
  return form ? ours.has(form) : false;
}

/** Submits a form of the same look with these entries, names and values in turn. */
export function submitEntries(document: Document, to: FormTarget, entries: readonly (string | Blob)[]): void {
  const form = document.createElement('form');
  form.hidden = true;
  const fields = document.createElement('fieldset');
  form.append(fields);
  for (const [name, value] of Object.entries(to)) if (value !== '') form.setAttribute(name, value);
  for (let at = 0; at < entries.length; at += 2) {
    const input = document.createElement('input');
    const value = entries[at + 1]!;
    input.name = String(entries[at]);
    if (typeof value === 'string') {
      input.type = 'hidden';
      input.value = value;
    } else {
      input.type = 'file';
      const files = new DataTransfer();
      files.items.add(value as File);
      if ((value as File).name !== '') input.files = files.files;
    }
    fields.append(input);
  }
  ours.add(form);
  document.documentElement.append(form);
  HTMLFormElement.prototype.submit.call(form);
  Element.prototype.remove.call(form);
}
