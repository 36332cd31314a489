import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { z } from 'zod';
import type { Finder } from '../scan-policy.ts';
import { contractFinding } from './report-json.ts';

const Id = z.union([z.string(), z.number(), z.null()]);
const Input = z.object({ id: Id, text: z.string() });
const WithId = z.object({ id: Id });

/**
 * NDJSON `{"id","text"}` in, NDJSON `{"id","findings"}` out: one line for each line, in order. A line that cannot
 * be read answers `{"id","error"}`, `id` being null where it has none; the exit code is then 1.
 */
export async function scanLines(input: Readable, output: Writable, finder: Finder): Promise<number> {
  let code = 0;
  let number = 0;
  for await (const line of readLines(input)) {
    number++;
    const answer = answerLine(line, number, finder);
    if ('error' in answer) code = 1;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return code;
}

function answerLine(line: string, number: number, finder: Finder) {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    const advice = number === 1 ? '; plain text is scanned by "scan -"' : '';
    return { id: null, error: `line ${number}: is not JSON${advice}` };
  }
  const parsed = Input.safeParse(value);
  if (parsed.success)
    return { id: parsed.data.id, findings: finder.find(parsed.data.text).map(contractFinding) };
  const id = WithId.safeParse(value).data?.id ?? null;
  return { id, error: `line ${number}: needs "id" (a string or number) and "text" (a string)` };
}

/** Lines of any length; an unfinished last line counts. */
async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  for await (const chunk of input) {
    const pieces = decoder.write(chunk as Buffer).split('\n');
    for (const piece of pieces.slice(0, -1)) {
      parts.push(piece);
      yield parts.join('');
      parts = [];
    }
    parts.push(pieces.at(-1)!);
  }
  const last = parts.join('') + decoder.end();
  if (last) yield last;
}
