import type { Recording } from '../fixtures/recording.ts';
import type { Payload } from './payloads.ts';

/** Whether the secret reached the server, however it was wrapped. */
export function leaked(recording: Recording, payload: Payload, file?: Buffer): boolean {
  if (file) return hasFile(recording, file);
  const received = recording.received();
  return payload.onlyTogether
    ? payload.secret.every((part) => received.includes(part))
    : payload.secret.some((value) => received.includes(value));
}

function hasFile(recording: Recording, file: Buffer): boolean {
  const inBase64 = file.toString('base64');
  return [...recording.requests.map(({ body }) => body), ...recording.frames].some(
    (body) => body.includes(file) || body.includes(inBase64),
  );
}

/** Every value that was sent and holds the mark, with where it went: what two runs are compared by. */
export function arrivedValues(recording: Recording, mark: string): string[] {
  const values: string[] = [];
  const keep = (where: string, value: string) => {
    if (value.includes(mark)) values.push(`${where} ${value}`);
  };
  for (const { method, url, body } of recording.requests) {
    const address = new URL(url, 'https://site.example');
    for (const value of address.searchParams.values()) keep(`${method} ${address.pathname}?`, value);
    for (const value of valuesOf(body.toString())) keep(`${method} ${address.pathname}`, value);
  }
  for (const frame of recording.frames) for (const value of valuesOf(frame.toString())) keep('frame', value);
  return values;
}

function valuesOf(body: string): string[] {
  // The five bytes before a Connect message are its flags and length.
  const json = leaves(body.charCodeAt(0) < 32 ? body.slice(Math.max(0, body.search(/[{[]/))) : body);
  if (json) return json.flatMap((value) => leaves(value) ?? [value]);
  if (body.startsWith('------')) return body.split(/\r\n/).flatMap((line) => [line]);
  if (/^[\w.%-]+=[^\s<>]*$/.test(body))
    return [...new URLSearchParams(body).values()].flatMap((value) => leaves(value) ?? [value]);
  return [body];
}

function leaves(text: string): string[] | null {
  if (!/^\s*[{[]/.test(text)) return null;
  try {
    const found: string[] = [];
    JSON.parse(text, (_, value) => {
      if (typeof value === 'string') found.push(value);
      return value;
    });
    return found;
  } catch {
    return null;
  }
}
