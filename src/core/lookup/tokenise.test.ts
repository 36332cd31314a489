import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise.ts';

/** Each token as the text it came from and what it is compared as. */
function words(text: string): [string, string][] {
  const { count, starts, ends, from, to, units } = tokenise(text);
  return Array.from({ length: count }, (_, index) => [
    text.slice(starts[index], ends[index]),
    String.fromCharCode(...units.slice(from[index], to[index])),
  ]);
}
const folded = (text: string) => words(text).map(([, word]) => word);

describe('tokenise', () => {
  it('cuts at everything that is no letter, mark or digit', () => {
    expect(words("O'Brien, DE89-3704 x_y")).toEqual([
      ['O', 'o'],
      ['Brien', 'brien'],
      ['DE89', 'de89'],
      ['3704', '3704'],
      ['x', 'x'],
      ['y', 'y'],
    ]);
  });

  it('folds case and compatibility forms, and keeps diacritics', () => {
    expect(folded('MÜLLER Muller ＡＢＣ１２ ﬁne Łódź Александр')).toEqual([
      'müller',
      'muller',
      'abc12',
      'fine',
      'łódź',
      'александр',
    ]);
    expect(folded('Mu\u0308ller')).toEqual(['müller']);
  });

  it('reads over characters that nobody sees', () => {
    expect(words('se\u00adcret\u200b now')).toEqual([
      ['se\u00adcret', 'secret'],
      ['now', 'now'],
    ]);
  });

  it('has one token a character in scripts without spaces', () => {
    expect(folded('客户张伟 김철수는 データ𠮷')).toEqual([...'客户张伟김철수는データ𠮷']);
  });

  it('writes a space between words only', () => {
    const { units, to, count } = tokenise('Jane  Doe 張偉 Ltd');
    expect(String.fromCharCode(...units.slice(0, to[count - 1]))).toBe('jane doe張偉ltd');
  });

  it('survives lone surrogates', () => {
    expect(() => tokenise('\ud83d a \udc00 \ud840')).not.toThrow();
  });
});
