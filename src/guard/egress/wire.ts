/**
 * What the two worlds say to each other. A question is a list, which the browser clones: strings, bytes and blobs
 * arrive as they are. An answer is one string of fields, each with its length before it: Firefox hands the page no
 * object of an extension, and the MAIN world may use nothing that a page can replace (JSON, regular expressions).
 */

/** What a request carries: a text, bytes, a blob, or a form's names and values in turn. */
export type Shown = string | Uint8Array | Blob | (string | Blob)[];

/** `[id, url, canWait, rewritable, shown]` */
export type WireQuestion = [string, string, boolean, '' | 'u' | 'b' | 'ub', Shown];

export function encode(fields: readonly string[]): string {
  let message = '';
  for (let index = 0; index < fields.length; index += 1) {
    const field = fields[index]!;
    message += `${field.length}:${field}`;
  }
  return message;
}

export function decode(message: string): string[] {
  const fields: string[] = [];
  for (let position = 0; position < message.length; ) {
    const colon = message.indexOf(':', position);
    const end = colon + 1 + Number(message.slice(position, colon));
    fields.push(message.slice(colon + 1, end));
    position = end;
  }
  return fields;
}

/** A body that takes another's place, as the MAIN world reads it: `t` and a text, or `b` and a character a byte. */
export function changedBody(body: string | Uint8Array): string {
  if (typeof body === 'string') return `t${body}`;
  let text = 'b';
  const step = 8192;
  for (let at = 0; at < body.length; at += step) {
    text += String.fromCharCode(...body.subarray(at, at + step));
  }
  return text;
}

/** Dispatched once on the window, with the node that all later events use. */
export const helloEvent = 'sluice-hello';
/** The isolated world's call when it starts: scripts keep no order across worlds, and an update brings a new one. */
export const readyEvent = 'sluice-ready';
export const questionEvent = 'q';
export const answerEvent = 'a';
/** The id of a question that only asks whether anybody is there. */
export const probe = '0';
/** The type of a blob that is the beginning of a stream. */
export const unfinished = 'application/x-unfinished';

/** `hold`: another answer with the same id follows. */
export type EgressVerdict = 'pass' | 'block' | 'hold' | 'rewrite';
