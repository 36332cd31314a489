import { describe, expect, it } from 'vitest';
import { normalisedViews } from './views.ts';

const bytes = (length: number) =>
  Buffer.from(Array.from({ length }, (_, index) => (index * 151 + 137) & 0xff));
const plain = (text: string) => normalisedViews(text).map((view) => view.text);

describe('normalisedViews is silent about', () => {
  it.each([
    ['Russian', 'Распечатай на А4 отчёт о 3D-модели, USB-кабель и iPhone-ом, пункт 1С и 50% скидки.'],
    ['Greek', 'Το αρχείο PDF είναι έτοιμο, η τιμή του ΔT είναι 5μm και το USB λειτουργεί.'],
    ['Arabic', 'مرحبا بكم في الاجتماع يوم ٣ مارس، شكرا لكم على الملاحظات.'],
    ['Persian with joiners', 'می\u200cخواهم این کتاب\u200cها را بخوانم.'],
    ['Hindi', 'यह रिपोर्ट ५ पेज की है, कृपया देखें।'],
    ['Chinese', '我们今天讨论了预算（第7页），结果：比预期好！请查看。'],
    ['Japanese', '会議は３月です。よろしくお願いします！'],
    ['Vietnamese', 'Xin chào các bạn, tôi đang học tiếng Việt.'],
    ['emoji', 'Nice 👍🏽 👩‍👩‍👧 ❤️ — “soon” …'],
    ['ranges', 'from 10–20 in 1999–2004, 3·5 and x² + y²'],
    ['arithmetic', 'const a = b && c; i++; x=20; y=e40; s = a ** 2; t = p*q*r1; m = n % 12;'],
    ['code', 'if (x < y) print("%d of %s\\n", a[20]); const html = `<b>name</b>`;'],
    ['concatenated words', 'throw new Error("Cannot read " + name + "from " + "here");'],
    ['paths', 'C:\\Users\\Admin, src/core/scan/normalise/decode-runs.ts, application/vnd.ms-excel'],
    ['rules', '--------------------------------\n================================\n____________________'],
    ['identifiers', 'getElementsByClassNameAndTagName SOME_LONG_CONSTANT_NAME aaaaaaaaaaaaaaaaaaaaaaaaaaa'],
    ['hashes', `${bytes(32).toString('hex')}\n${bytes(20).toString('hex')}\n${bytes(32).toString('hex')}`],
    ['an image', `data:image/png;base64,${bytes(600).toString('base64')}`],
    ['wrapped binary', bytes(600).toString('base64').replace(/.{76}/g, '$&\n')],
    ['lists of numbers', '12 34 56 78 90 12 34 56 78 90 12 34\n1, 2, 3, 4, 5, 6, 7, 8, 9, 10'],
    ['a column', '4111\n1111\n1111\n1111\n5500\n0000'],
    ['rows', '4111 1111\n1111 1111\n4111 1111\n1111 1111'],
    ['ids, one a line', '41111111\n11111111\n41111111'],
    ['list items', '<li>4111</li><li>1111</li><li>1111</li><li>1111</li>'],
    ['a longer tagged list', '4111<br>1111<br>1111<br>1111<br>2222'],
    ['versions', 'jquery-3.6.0\nreact-18.2.0\nvite8\nnode20'],
    ['settings', 'TOKEN_A=aB3dE5gH9jK1\nTOKEN_B=cD4fG6hJ8kL2\nPASSWORD=\nADMIN=1'],
    ['masked numbers', '4111****1111, 4111*****1111'],
    ['markup between words', 'see <b>this</b>word and un<i>believ</i>able'],
  ])('%s', (_, text) => {
    expect(plain(text)).toEqual([]);
  });

  it('a key that ends its line', () => {
    expect(plain('the key is aB3dE5gH9jK1mN2\nplease keep it')).toEqual([]);
    expect(plain('aB3dE5gH9jK1mN2pQ4\nzY8xW6vU4tS2rQ0pO8')).toEqual([]);
  });

  it('what a percent sign means to a shell or a printer', () => {
    expect(plain('printf "%s %5.2f %%" 100% %USERPROFILE%')).toEqual([]);
  });
});
