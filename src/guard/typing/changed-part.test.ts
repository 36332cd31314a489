import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../model/finding.ts';
import { changedPart, mergePart } from './changed-part.ts';

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index}`);

describe('the changed part', () => {
  it('is the line that changed and its neighbours', () => {
    const before = lines(100);
    const now = [...before];
    now[50] = 'something else';
    const part = changedPart(before.join('\n'), now.join('\n'))!;
    expect(now.join('\n').slice(part.start, part.end)).toBe('line 49\nsomething else\nline 51');
  });

  it('is nothing where nothing changed, and all of a single line', () => {
    expect(changedPart('abc', 'abc')).toBeNull();
    expect(changedPart('', 'abc')).toEqual({ start: 0, end: 3 });
    expect(changedPart('abc', '')).toEqual({ start: 0, end: 0 });
  });

  it('gives, merged, what a scan of the whole gives', () => {
    const scan = (text: string): Finding[] =>
      [...text.matchAll(/k+/g)].map(({ index, 0: value }) => ({
        detector: 'd',
        dataType: 'secret/k',
        start: index,
        end: index + value.length,
        confidence: 1,
        tags: [],
      }));
    const text = fc
      .array(fc.constantFrom('k', 'a', '\n', 'kk'), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, text, text, (head, old, changed, tail) => {
        const [before, now] = [head + old + tail, head + changed + tail];
        const part = changedPart(before, now);
        const merged = part
          ? mergePart(
              { length: before.length, findings: scan(before) },
              now,
              part,
              scan(now.slice(part.start, part.end)),
            )
          : scan(before);
        expect(merged).toEqual(scan(now));
      }),
    );
  });
});
