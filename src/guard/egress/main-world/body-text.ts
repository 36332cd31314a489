import {
  apply,
  blobText,
  decodeText,
  formEntries,
  isView,
  OriginalArrayBuffer,
  OriginalBlob,
  OriginalFormData,
  OriginalReadableStream,
  OriginalResponse,
  OriginalSearchParams,
  OriginalTextDecoder,
  responseText,
  searchToString,
  toText,
} from './primordials.ts';

/** What a body says, now or (for blobs and streams) later; `rewritable` where a string can take its place. */
export type BodyText =
  | { ready: true; text: string; rewritable: boolean }
  | { ready: false; read(): Promise<string> };

const decoder = new OriginalTextDecoder();

export function readBody(body: unknown): BodyText {
  if (typeof body === 'string') return { ready: true, text: body, rewritable: true };
  if (body instanceof OriginalSearchParams) {
    return { ready: true, text: apply(searchToString, body, []) as string, rewritable: true };
  }
  if (body instanceof OriginalFormData) {
    let text = '';
    apply(formEntries, body, [
      (value: unknown) => {
        if (typeof value === 'string') text += `${value}\n`;
      },
    ]);
    return { ready: true, text, rewritable: false };
  }
  if (body instanceof OriginalBlob) {
    return { ready: false, read: () => apply(blobText, body, []) as Promise<string> };
  }
  if (body instanceof OriginalReadableStream) {
    return {
      ready: false,
      read: () => apply(responseText, new OriginalResponse(body), []) as Promise<string>,
    };
  }
  if (body instanceof OriginalArrayBuffer || isView(body)) {
    return { ready: true, text: apply(decodeText, decoder, [body]) as string, rewritable: false };
  }
  return { ready: true, text: body === null || body === undefined ? '' : toText(body), rewritable: false };
}
