/** What a paste or a drop carries, copied while its event lives. */
export interface Transfer {
  /** What a plain-text composer would receive. */
  text: string;
  html: string | null;
  /** What is classified: the text, and after it whatever the HTML says beyond that (hidden parts included). */
  scanned: string;
  /** Types and their texts that only some editors read: those of their own, addresses. */
  others: readonly (readonly [type: string, text: string])[];
}

const usualTypes = new Set(['text/plain', 'text/html', 'Files']);

export function readTransfer(transfer: DataTransfer | null): Transfer | null {
  if (!transfer) return null;
  const html = transfer.getData('text/html') || null;
  const plain = transfer.getData('text/plain') || transfer.getData('text/uri-list');
  const inner = html ? textOfHtml(html) : null;
  const text = plain || inner?.visible || '';
  if (!text && !inner?.said) return null;
  const others = transfer.types
    .filter((type) => !usualTypes.has(type))
    .map((type) => [type, transfer.getData(type)] as const)
    .filter(([, data]) => data !== '');
  const saysMore =
    inner !== null && letters(inner.said) !== '' && !letters(text).includes(letters(inner.said));
  return { text, html, scanned: saysMore ? `${text}\n${inner.said}` : text, others };
}

/** Whether a paste of text and HTML alone would lose something. */
export function isRicher({ others }: Transfer): boolean {
  return others.some(([type]) => type !== 'text/uri-list');
}

/** What an editor keeps of an element beside its text. */
const keptAttributes = ['href', 'src', 'alt', 'title'];

/** Parsed without running anything. `said` holds addresses and descriptions as well. */
function textOfHtml(html: string): { visible: string; said: string } {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('script,style')) element.remove();
  const visible = body.textContent ?? '';
  const attributes = [...body.querySelectorAll('[href],[src],[alt],[title]')].flatMap((element) =>
    keptAttributes.map((name) => element.getAttribute(name) ?? ''),
  );
  const more = attributes.filter((value) => value !== '' && !/^(?:data|blob):/i.test(value));
  return { visible, said: [visible, ...more].join('\n') };
}

const letters = (text: string) => text.replace(/[\s\u00a0]+/g, '');

/** The same content as a DataTransfer, for a paste that is dispatched again. */
export function toDataTransfer(
  text: string,
  html: string | null,
  others: Transfer['others'] = [],
): DataTransfer {
  const data = new DataTransfer();
  for (const [type, value] of others) data.setData(type, value);
  if (html) data.setData('text/html', html);
  data.setData('text/plain', text);
  return data;
}
