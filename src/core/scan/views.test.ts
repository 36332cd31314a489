import { describe, expect, it } from 'vitest';
import { withDefaults } from '../../detectors/define.ts';
import { bankAccounts } from '../../detectors/financial/bank-accounts.ts';
import { paymentCards } from '../../detectors/financial/payment-cards.ts';
import { emails } from '../../detectors/personal/email.ts';
import { github } from '../../detectors/secrets/github.ts';
import { createScanner } from './scanner.ts';
import { isNews, mapBack } from './view.ts';
import { normalisedViews } from './views.ts';

const wanted = new Set(['github-token', 'email', 'payment-card', 'iban']);
const scanner = createScanner(
  [...github, ...emails, ...paymentCards, ...bankAccounts]
    .filter(({ id }) => wanted.has(id))
    .map(withDefaults),
);

/** What is found in the views of a text, as it stands in the text. */
function disguised(text: string): string[] {
  const values = normalisedViews(text).flatMap((view) =>
    mapBack(
      view,
      scanner.scan(view.text).findings.filter(({ start, end }) => isNews(view, start, end)),
    ).map(({ start, end }) => text.slice(start, end)),
  );
  return [...new Set(values)];
}

const token = `gh${'p_'}a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8`;
const [head, tail] = [token.slice(0, 14), token.slice(14)];
const each = (text: string, write: (code: number, character: string) => string) =>
  [...text].map((character) => write(character.codePointAt(0)!, character)).join('');
const hex = (text: string, before = '', between = '') =>
  [...text].map((character) => before + character.charCodeAt(0).toString(16)).join(between);
const base64 = (text: string, encoding: BufferEncoding = 'utf8') =>
  Buffer.from(text, encoding).toString('base64').replace(/=+$/, '');

/** Text before, the disguised value, text after. */
const kinds: Record<string, [string, string, string][]> = {
  'percent encoding': [
    ['mail ', 'joe%40acme.com', ' now'],
    ['x ', hex(token, '%'), ' y'],
    ['mail ', 'joe%u0040acme.com', ''],
  ],
  'HTML entities': [
    ['', 'joe&#64;acme.com', ''],
    ['', 'joe&#x40;acme&period;com', ' x'],
    ['to ', 'joe&commat;acme.com', '.'],
    ['to ', 'joe&#64acme.com', ''],
    ['&lt;', token, '&gt;'],
    ['card ', '4111&nbsp;1111&nbsp;1111&nbsp;1111', ''],
  ],
  'backslash escapes': [
    ['', 'joe\\u0040acme.com', ''],
    ['', 'joe\\u{40}acme.com', ''],
    ['x="', hex(token, '\\x'), '"'],
    ['{"a":"x\\n', token, '\\n"}'],
    ['"{\\"token\\":\\"', `${head}\\u00${hex(tail[0]!)}${tail.slice(1)}`, '\\"}"'],
    ['K=', `${head}\\\n${tail}`, '\n'],
  ],
  'quoted-printable': [
    ['Hi ', 'joe=40acme.com', '=20and'],
    ['Token: ', `${head}=\r\n${tail}`, ' and'],
    ['https://x.example/?a=3D', token, '=26b=3D1'],
  ],
  base64: [
    ['data ', base64(`token: ${token} and more`), '== end'],
    ['password: ', base64('joe@acme.com'), ''],
    ['', base64(`$t = "${token}"`, 'utf16le'), ''],
    ['https://x.example/api/v1/', base64('{"user":"joe@acme.com"}'), ''],
    ['x ', base64(`é ${token} ü`).replaceAll('+', '-').replaceAll('/', '_'), ' y'],
    ['> ', base64(`Some long text before it, ${token}`).replace(/^.{60}/, '$&\r\n> '), ''],
  ],
  hex: [
    ['x ', hex(`is ${token}.`), ' y'],
    ['', `0x${hex(token)}`, ''],
    ['{ ', hex(token, '0x', ', '), ' };'],
    ['[', hex(token, '0x', ','), ']'],
    ['', hex(token, '', ' '), ' z'],
    ['dump ', hex('mail joe@acme.com', '', ':'), ''],
  ],
  'invisible characters': [
    ['', 'joe\u200b@ac\u200bme.com', ''],
    ['', 'joe@ac\u00adme.com', ''],
    ['t ', `${head}\u202e\u2066${tail}`, ''],
    ['', each(token, (code) => String.fromCodePoint(0xe0000 + code)), ' hi'],
  ],
  'letters in disguise': [
    ['', 'ｊｏｅ＠ａｃｍｅ．ｃｏｍ', ''],
    ['t ', token.replace('p_', 'р_'), ''],
    ['', 'jое@acme.com', ''],
    ['', 'jοe@acme.com', ''],
    ['', `${each('joe', (code) => String.fromCodePoint(0x1d41a + code - 97))}@acme.com`, ''],
    ['t ', each(token, (_, character) => `${character}\u0336`), ''],
  ],
  'digits of other scripts': [
    ['card ', '４１１１ 1111 1111 1111', ''],
    ['card ', '٤١١١ ١١١١ ١١١١ ١١١١', ''],
    ['card ', '๔๑๑๑๑๑๑๑๑๑๑๑๑๑๑๑', ''],
    ['card ', '४१११-११११-११११-११११', ''],
    ['card ', each('4111111111111111', (code) => String.fromCodePoint(0x1d7ce + code - 48)), ''],
    ['card ', '4111\u20091111\u20091111\u20091111', ''],
    ['card ', '4111–1111–1111–1111', ''],
  ],
  'markup inside a value': [
    ['', `${token.slice(0, 4)}<b>${token.slice(4, 9)}</b>${token.slice(9)}`, ''],
    ['<i>', `gh</i><i class="k">${token.slice(2)}`, '</i>'],
    ['', '4111<b>1111</b>11111111', ''],
    ['<p>', '4111<br>1111<br>1111<br>1111', '</p>'],
    ['**', `${head}**${tail}`, ''],
    ['`', `${head}\`${tail}`, ''],
  ],
  'line breaks inside a value': [
    ['the key is ', `${head}\n${tail}`, ' I think'],
    ['', `${token.slice(0, 30)}\r\n${token.slice(30)}`, ''],
    ['card ', '4111 1111\n1111 1111', ', exp 12/27'],
    ['IBAN ', 'DE89 3704 0044\n0532 0130 00', ''],
  ],
  'string concatenation': [
    ['x = "', `${head}" + "${tail}`, '"'],
    ["x = '", `${head}' +\n    '${tail}`, "'"],
    ["$x = '", `${head}' . '${tail}`, "';"],
    ['("', `${head}"\n  "${tail}`, '")'],
  ],
};

describe('normalisedViews', () => {
  describe.each(Object.entries(kinds))('finds through %s', (_, cases) => {
    it.each(cases)('%s[%s]%s', (before, value, after) => {
      expect(disguised(before + value + after)).toContain(value);
    });
  });

  it.each([
    ['twice percent', 'joe%2540acme.com'],
    ['percent in base64', base64(`to ${encodeURIComponent(token)}`)],
    ['base64 in base64 in base64', base64(base64(base64(`to ${token}`)))],
    ['base64 with percent encoding', encodeURIComponent(base64(`a>?? ${token}`)).replace('%3D', '')],
    ['JSON in JSON in JSON', 'joe\\\\\\\\u0040acme.com'],
    ['hex in base64', base64(hex(token))],
  ])('undoes %s', (_, text) => {
    expect(disguised(text)).toContain(text);
  });

  it('names the part of a long run that holds the value', () => {
    const run = base64(`${'Nothing to see here. '.repeat(20)}${token}${' And nothing there.'.repeat(20)}`);
    const [value = ''] = disguised(run);
    expect(Buffer.from(value, 'base64').toString()).toContain(token);
    expect(value.length).toBeLessThan(64);
  });

  it('counts each of many values in one run', () => {
    const people = Array.from({ length: 30 }, (_, index) => `person${index}@acme.com`).join(';');
    expect(disguised(base64(people))).toHaveLength(30);
  });

  it('keeps accents of words, and drops marks on keys', () => {
    const [view] = normalisedViews('mot de passe oublie\u0301, k1e\u0301y');
    expect(view?.text.trim()).toBe('mot de passe oublié, k1ey');
  });
});
