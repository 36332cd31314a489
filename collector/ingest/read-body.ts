/** Bytes, as sent and again as unpacked. */
export const maxBody = 2 * 1024 * 1024;

export type Body = { ok: true; json: unknown } | { ok: false; status: 400 | 413 | 415; error: string };

const tooLarge = { ok: false, status: 413, error: `The body is over ${maxBody} bytes.` } as const;

/** Reads a JSON body, plain or gzipped, and stops at the limit however much is still to come. */
export async function readJsonBody(request: Request): Promise<Body> {
  const encoding = request.headers.get('content-encoding')?.toLowerCase() ?? 'identity';
  if (encoding !== 'identity' && encoding !== 'gzip') {
    return { ok: false, status: 415, error: 'Content-Encoding must be gzip or absent.' };
  }
  if (Number(request.headers.get('content-length') ?? 0) > maxBody) return tooLarge;
  const sent = request.body ? await readUpTo(request.body, maxBody) : new Uint8Array();
  if (!sent) return tooLarge;
  let bytes: Uint8Array | undefined = sent;
  if (encoding === 'gzip') {
    try {
      bytes = await readUpTo(new Blob([sent]).stream().pipeThrough(new DecompressionStream('gzip')), maxBody);
    } catch {
      return { ok: false, status: 400, error: 'The body is not gzip.' };
    }
    if (!bytes) return tooLarge;
  }
  try {
    return { ok: true, json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { ok: false, status: 400, error: 'The body is not JSON.' };
  }
}

/** All bytes of a stream, or `undefined` as soon as there are more than `limit`. */
async function readUpTo(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
