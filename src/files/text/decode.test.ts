import { describe, expect, it } from 'vitest';
import { awsKey } from '../../../test/e2e/harness/secrets.ts';
import { decodeAnyText } from './decode.ts';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
};
const utf32 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 4);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint32(at * 4, text.charCodeAt(at), littleEndian);
  return bytes;
};
const text = `Der Schlüssel für Müller lautet ${awsKey}, gültig bis morgen.`;

describe('decodeAnyText', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`), 'utf-8-bom'],
    ['UTF-16 LE with a mark', utf16(`\ufeff${text}`, true), 'utf-16le-bom'],
    ['UTF-16 BE with a mark', utf16(`\ufeff${text}`, false), 'utf-16be-bom'],
    ['UTF-16 LE', utf16(text, true), undefined],
    ['UTF-16 BE', utf16(text, false), undefined],
    ['UTF-32 LE', utf32(text, true), undefined],
    ['UTF-32 BE with a mark', utf32(`\ufeff${text}`, false), undefined],
  ])('reads %s as it is', (_, bytes, plain) => {
    const decoded = decodeAnyText(bytes);
    expect(decoded?.texts).toEqual([text]);
    expect(decoded?.plain).toBe(plain);
  });

  it('reads Western bytes, and never loses a character of ASCII', () => {
    const decoded = decodeAnyText(latin(text));
    expect(decoded?.texts).toContain(text);
    expect(decoded?.texts.every((each) => each.includes(awsKey))).toBe(true);
    expect(decoded?.plain).toBeUndefined();
  });

  it.each([
    ['Shift_JIS', '8cda8b71838a8358836720938c8b9e937390e791e393638be6', '顧客リスト 東京都千代田区'],
    ['windows-1251', 'd1efe8f1eeea20eaebe8e5edf2eee220eaeeecefe0ede8e8', 'Список клиентов компании'],
    ['EUC-KR', 'b0edb0b420b8edb4dc20bcadbfef', '고객 명단 서울'],
    ['GB18030', 'bfcdbba7c3fbb5a520b1b1bea9cad0baa3b5edc7f8', '客户名单 北京市海淀区'],
    ['windows-1253', 'cae1f4dcebefe3eff220f0e5ebe1f4feed', 'Κατάλογος πελατών'],
    ['Big5', 'abc8a4e1a657b3e620bb4fa55fa5ab', '客戶名單 臺北市'],
    ['KOI8-R', 'f3d0c9d3cfcb20cbccc9c5ced4cfd720cbcfcdd0c1cec9c9', 'Список клиентов компании'],
  ])('finds out %s', (_, hex, words) => {
    const bytes = new Uint8Array([...Buffer.from(hex, 'hex'), ...latin(` ${awsKey}`)]);
    const { texts } = decodeAnyText(bytes)!;
    expect(texts.some((each) => each.includes(words))).toBe(true);
    expect(texts.some((each) => each.includes(awsKey))).toBe(true);
  });

  it('reads a text with stretches of zeros in it', () => {
    const bytes = new Uint8Array([
      ...latin('line one\n'),
      0,
      0,
      0,
      ...latin(`line two, long enough: ${awsKey}`),
    ]);
    expect(decodeAnyText(bytes)?.texts.join()).toContain(awsKey);
  });

  it('takes no bytes of a program for text', () => {
    expect(decodeAnyText(Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256))).toBeNull();
  });
});
