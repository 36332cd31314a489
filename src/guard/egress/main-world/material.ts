import type { Shown } from '../wire.ts';
import {
  apply,
  blobType,
  byteSize,
  charCodeAt,
  copyBytes,
  fileName,
  formAppend,
  formEntries,
  indexOf,
  isView,
  markupOf,
  OriginalArrayBuffer,
  OriginalBlob,
  OriginalDocument,
  OriginalFile,
  OriginalFormData,
  OriginalReadableStream,
  OriginalSearchParams,
  OriginalUint8Array,
  searchToString,
  slice,
  toText,
} from './primordials.ts';
import { readStream } from './read-stream.ts';
import { append, iterable } from './safe-list.ts';

/** A body as the isolated world is shown it, and how it is sent. */
export interface Material {
  /** `null`: it has to be read first. */
  shown: Shown | null;
  read?(): Promise<Shown>;
  /** What is sent where nothing is changed. */
  body: unknown;
  /** What is sent where that takes a while: the page may change its own meanwhile. */
  copy?(): unknown;
  /** With what the isolated world answered in its place; without it nothing can take its place. */
  rebuild?(changed: string): unknown;
}

/** More bytes than this are looked at as a blob, which is not copied from world to world. */
const uploadSize = 1_000_000;

export function readBody(body: unknown): Material {
  if (body === null || body === undefined) return { shown: '', body };
  if (typeof body === 'string') return { shown: body, body, rebuild: textOrBytes };
  if (body instanceof OriginalSearchParams) {
    const text = apply(searchToString, body, []) as string;
    const params = (changed: string) => new OriginalSearchParams(changed);
    return {
      shown: text,
      body,
      copy: () => params(text),
      rebuild: (it) => params(textOrBytes(it) as string),
    };
  }
  if (body instanceof OriginalFormData) return readForm(body);
  if (body instanceof OriginalBlob) {
    return { shown: body, body, rebuild: (changed) => blobOf(changed, apply(blobType, body, []) as string) };
  }
  if (body instanceof OriginalArrayBuffer || isView(body)) {
    if (byteSize(body) > uploadSize) {
      const blob = new OriginalBlob(iterable([body]) as never);
      return { shown: blob, body, copy: () => blob, rebuild: textOrBytes };
    }
    const bytes = copyBytes(body);
    return { shown: bytes, body, copy: () => bytes, rebuild: textOrBytes };
  }
  if (body instanceof OriginalDocument) return { shown: markupOf(body), body };
  if (body instanceof OriginalReadableStream) {
    return { shown: null, read: () => readStream(body), body, rebuild: textOrBytes };
  }
  const text = toText(body);
  return { shown: text, body: text, rebuild: textOrBytes };
}

/** `t` and a text, or `b` and bytes, each a character. */
export function textOrBytes(changed: string): string | Uint8Array {
  const rest = apply(slice, changed, [1]) as string;
  if (apply(indexOf, changed, ['t']) === 0) return rest;
  const bytes = new OriginalUint8Array(rest.length);
  for (let at = 0; at < rest.length; at += 1) bytes[at] = apply(charCodeAt, rest, [at]) as number;
  return bytes;
}

function blobOf(changed: string, type: string): Blob {
  const options = { __proto__: null, type } as BlobPropertyBag;
  return new OriginalBlob(iterable([textOrBytes(changed)]) as never, options);
}

/** Names and values in turn, files as they are. */
function readForm(form: FormData): Material {
  const shown: (string | Blob)[] = [];
  const each = (work: (value: string | File, name: string) => void) => apply(formEntries, form, [work]);
  each((value, name) => {
    append(shown, name);
    append(shown, value);
  });
  const copyWith = (valueAt: (index: number) => string | Blob) => {
    const copy = new OriginalFormData();
    for (let at = 0; at < shown.length; at += 2) apply(formAppend, copy, [shown[at], valueAt(at + 1)]);
    return copy;
  };
  return {
    shown,
    body: form,
    copy: () => copyWith((at) => shown[at] as string | Blob),
    rebuild(changed) {
      let position = 0;
      return copyWith((at) => {
        const colon = apply(indexOf, changed, [':', position]) as number;
        const size = +(apply(slice, changed, [position, colon]) as string);
        position = colon + 1 + size;
        const field = apply(slice, changed, [colon + 1, position]) as string;
        const given = shown[at] as string | Blob;
        if (field === '') return given;
        return typeof given === 'string' ? (textOrBytes(field) as string) : fileOf(field, given as File);
      });
    },
  };
}

function fileOf(changed: string, file: File): File {
  const options = { __proto__: null, type: apply(blobType, file, []) } as FilePropertyBag;
  const name = apply(fileName, file, []) as string;
  return new OriginalFile(iterable([textOrBytes(changed)]) as never, name, options);
}
