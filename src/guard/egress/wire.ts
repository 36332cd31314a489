/**
 * The words that the two worlds exchange: fields, each with its length before it. Plain string building, because
 * the MAIN world may use nothing that a page can replace (JSON, Array.prototype, regular expressions).
 */
export function encode(fields: readonly string[]): string {
  let message = '';
  for (let index = 0; index < fields.length; index += 1) {
    const field = fields[index]!;
    message += `${field.length}:${field}`;
  }
  return message;
}

/** The isolated world's half; the MAIN world decodes with its saved primordials. */
export function decode(message: string): string[] {
  const fields: string[] = [];
  let position = 0;
  while (position < message.length) {
    const colon = message.indexOf(':', position);
    const length = Number(message.slice(position, colon));
    fields.push(message.slice(colon + 1, colon + 1 + length));
    position = colon + 1 + length;
  }
  return fields;
}

/** Dispatched once on the window, with the node that all later events use. */
export const helloEvent = 'sluice-hello';
/** The isolated world's call when it starts second; registered scripts keep no order across worlds. */
export const readyEvent = 'sluice-ready';
export const questionEvent = 'q';
export const answerEvent = 'a';

/** `hold`: another answer with the same id follows. */
export type EgressVerdict = 'pass' | 'block' | 'hold' | 'rewrite';
