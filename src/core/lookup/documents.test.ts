import { describe, expect, it } from 'vitest';
import { buildPrints } from './build-documents.ts';
import { createLookup } from './create-lookup.ts';
import { winnow } from './winnow.ts';

const key = '0f1e2d3c4b5a6978';

const memo = `The board agreed on Tuesday to move the turbine works from Harlow to the new site before the end of March.
Redundancies will be announced to the staff in person, by their own manager, on the morning of the ninth, and nothing
is to be said before that day. The union has asked for a meeting; legal counsel advises to offer the second week of
February and to bring the figures for the pension fund, which fell short by eleven million in the last two years.`;

const other = `Every spring the harbour master walks the length of the pier with a notebook and writes down which of the
planks have gone soft over the winter. The carpenters come in April. By the time the first boats arrive from the islands
the pier smells of tar again, the café has put its chairs out, and nobody remembers how grey the place was in January.`;

const chinese =
  '董事会决定在三月底之前把汽轮机工厂从老厂区搬到新厂区，裁员计划将由各部门经理当面通知员工，在此之前不得对外透露任何消息。工会要求召开会议，法律顾问建议在二月的第二周举行。';

function passages(documents: string[], text: string, common: string[] = []): string[] {
  const prints = buildPrints(documents, common, key);
  const kind = { id: 'memos', dataType: 'custom/memo', name: 'Memo', tags: [], key, files: documents.length };
  const lookup = createLookup({ dictionaries: [], exactData: [], documents: [{ ...kind, prints }] })!;
  return lookup.find(text).map(({ start, end }) => text.slice(start, end));
}

describe('document fingerprints', () => {
  it('know the whole document, and a sentence or two of it inside something else', () => {
    const [whole] = passages([memo], memo);
    expect(whole!.length).toBeGreaterThan(memo.length * 0.9);
    const passage = memo.slice(120, 330);
    const [found] = passages([memo], `${other}\n${passage}\n${other}`);
    expect(found!.length).toBeGreaterThan(150);
    expect(`${passage}\n`).toContain(found!.slice(10, -10));
  });

  it('know it after light editing: case, line breaks, punctuation, a word here and there', () => {
    const edited = memo
      .toUpperCase()
      .replaceAll('\n', ' \n\n > ')
      .replaceAll(',', ' -')
      .replace('TUESDAY', 'MONDAY')
      .replace('STAFF', 'EMPLOYEES')
      .replace('LEGAL COUNSEL', 'OUR LAWYERS')
      .replace('ELEVEN', 'ABOUT TWELVE');
    const length = passages([memo], edited).reduce((sum, passage) => sum + passage.length, 0);
    expect(length).toBeGreaterThan(edited.length / 2);
  });

  it('know a passage in a script without spaces', () => {
    expect(passages([chinese], `请翻译：${chinese.slice(10, 70)}谢谢`)).toHaveLength(1);
  });

  it('say nothing of another text, a phrase, or nothing at all', () => {
    expect(passages([memo], other.repeat(50))).toEqual([]);
    expect(passages([memo], 'What did the board agree on? The union has asked for a meeting.')).toEqual([]);
    expect(passages([memo], '')).toEqual([]);
    expect(passages(['short'], 'short')).toEqual([]);
  });

  it('leave out what is common to all documents', () => {
    const letter = `${other}\n${memo}`;
    expect(passages([letter], other, [other])).toEqual([]);
    expect(passages([letter], memo, [other])).toHaveLength(1);
  });
});

describe('winnow', () => {
  it('shares a fingerprint wherever 36 letters are shared', () => {
    const letters = memo.replace(/[^a-zA-Z]/g, '');
    const known = new Set(winnow(letters).hashes);
    for (let at = 0; at + 36 <= letters.length; at += 7) {
      const { hashes } = winnow(letters.slice(at, at + 36));
      expect([...hashes].some((hash) => known.has(hash))).toBe(true);
    }
  });

  it('chooses about two k-grams in 18', () => {
    const text = Array.from({ length: 3000 }, (_, index) => ((index * 7919) % 9973).toString(36)).join(' ');
    const letters = text.replaceAll(' ', '').length;
    expect(winnow(text).hashes.length / letters).toBeCloseTo(2 / 18, 2);
  });
});
