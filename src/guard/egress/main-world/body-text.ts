import {
  apply,
  blobSize,
  blobText,
  blobType,
  decodeText,
  encodeText,
  formAppend,
  formEntries,
  indexOf,
  isView,
  OriginalArrayBuffer,
  OriginalBlob,
  OriginalFormData,
  OriginalReadableStream,
  OriginalResponse,
  OriginalSearchParams,
  OriginalTextDecoder,
  OriginalTextEncoder,
  paramsAppend,
  paramsEntries,
  responseText,
  searchToString,
  toText,
} from './primordials.ts';

/** A body with another text in place of its own. */
export type Rebuild = (text: string) => unknown;

/** What a body says, now or (for blobs and streams) later; with `rebuild` where another text can take its place. */
export type BodyText =
  | { ready: true; text: string; rebuild?: Rebuild }
  | { ready: false; read(): Promise<string>; rebuild?: Rebuild };

/** Larger blobs are uploads rather than prompts, and are not read; bytes. */
const largestBlob = 8_000_000;

const decoder = new OriginalTextDecoder();
const encoder = new OriginalTextEncoder();

export function readBody(body: unknown): BodyText {
  if (body === null || body === undefined) return { ready: true, text: '' };
  if (typeof body === 'string') return { ready: true, text: body, rebuild: (text) => text };
  if (body instanceof OriginalSearchParams) {
    const text = apply(searchToString, body, []) as string;
    return { ready: true, text, rebuild: (changed) => new OriginalSearchParams(changed) };
  }
  if (body instanceof OriginalFormData) return readForm(body);
  if (body instanceof OriginalBlob) return readBlob(body);
  if (body instanceof OriginalReadableStream) {
    return {
      ready: false,
      read: () => apply(responseText, new OriginalResponse(body), []) as Promise<string>,
      rebuild: (text) => text,
    };
  }
  if (body instanceof OriginalArrayBuffer || isView(body)) {
    const text = apply(decodeText, decoder, [body]) as string;
    // Bytes that are no text cannot be written again.
    const isText = apply(indexOf, text, ['\ufffd']) === -1;
    return isText
      ? { ready: true, text, rebuild: (changed) => apply(encodeText, encoder, [changed]) }
      : { ready: true, text };
  }
  return { ready: true, text: toText(body) };
}

/** The fields in form encoding, so that each is known by its name; files are left out. */
function readForm(form: FormData): BodyText {
  const fields = new OriginalSearchParams();
  apply(formEntries, form, [
    (value: unknown, name: string) => {
      if (typeof value === 'string') apply(paramsAppend, fields, [name, value]);
    },
  ]);
  const rebuild = (text: string) => {
    const values: Record<string, string> = { __proto__: null as never };
    let count = 0;
    apply(paramsEntries, new OriginalSearchParams(text), [
      (value: string) => {
        values[count] = value;
        count += 1;
      },
    ]);
    const changed = new OriginalFormData();
    let next = 0;
    apply(formEntries, form, [
      (value: unknown, name: string) => {
        apply(formAppend, changed, [name, typeof value === 'string' ? values[next] : value]);
        if (typeof value === 'string') next += 1;
      },
    ]);
    return changed;
  };
  return { ready: true, text: apply(searchToString, fields, []) as string, rebuild };
}

function readBlob(blob: Blob): BodyText {
  const type = apply(blobType, blob, []) as string;
  const isMedia =
    apply(indexOf, type, ['image/']) === 0 ||
    apply(indexOf, type, ['audio/']) === 0 ||
    apply(indexOf, type, ['video/']) === 0;
  if (isMedia || (apply(blobSize, blob, []) as number) > largestBlob) return { ready: true, text: '' };
  return {
    ready: false,
    read: () => apply(blobText, blob, []) as Promise<string>,
    rebuild: (text) => new OriginalBlob([text], { type }),
  };
}
