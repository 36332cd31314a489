/** What a paste or a drop carries, copied while its event lives. */
export interface Transfer {
  /** What a plain-text composer would receive. */
  text: string;
  html: string | null;
  /** What is classified: the text, and after it whatever the HTML says beyond that (hidden parts included). */
  scanned: string;
}

export function readTransfer(transfer: DataTransfer | null): Transfer | null {
  if (!transfer) return null;
  const html = transfer.getData('text/html') || null;
  const plain = transfer.getData('text/plain') || transfer.getData('text/uri-list');
  const inner = html ? textOfHtml(html) : '';
  const text = plain || inner;
  if (!text) return null;
  const saysMore = inner !== '' && letters(inner) !== letters(text);
  return { text, html, scanned: saysMore ? `${text}\n${inner}` : text };
}

/** Parsed without running anything. */
function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('script,style')) element.remove();
  return body.textContent ?? '';
}

const letters = (text: string) => text.replace(/[\s\u00a0]+/g, '');

/** The same content as a DataTransfer, for a paste that is dispatched again. */
export function toDataTransfer(text: string, html: string | null): DataTransfer {
  const data = new DataTransfer();
  if (html) data.setData('text/html', html);
  data.setData('text/plain', text);
  return data;
}
