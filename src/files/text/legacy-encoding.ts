/** What TextDecoder knows, beside Unicode: https://encoding.spec.whatwg.org/#names-and-labels. */
const candidates = [
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
  'windows-1250',
  'windows-1251',
  'koi8-r',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'ibm866',
  'macintosh',
];
/** Short texts do not say enough to choose one. */
const mostGuesses = 3;
/** Bytes looked at. */
const sampleLength = 24_000;

/**
 * The encodings a text that is not UTF-8 may be in, the likeliest first. Windows-1252 is always among them: it shows
 * every ASCII character where it stands, while a wrong two-byte encoding may swallow one.
 */
export function likelyEncodings(bytes: Uint8Array): string[] {
  const sample = aroundHighBytes(bytes);
  const scored = candidates
    .map((encoding) => ({ encoding, score: plausibility(new TextDecoder(encoding).decode(sample)) }))
    .sort((a, b) => b.score - a.score);
  const best = scored.slice(0, mostGuesses).filter(({ score }) => score > 0);
  return [...best.map(({ encoding }) => encoding), 'windows-1252'];
}

/** The lines that hold something other than ASCII. */
function aroundHighBytes(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const from = Math.max(0, bytes.lastIndexOf(0x0a, first) + 1, first - 1000);
  return bytes.subarray(from, from + sampleLength);
}

/** Words of one alphabet, case as people write it, no strange characters: the sum of what speaks for a decoding. */
function plausibility(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const strange = count(/[\u0080-\u009f\ufffd\ue000-\uf8ff\u2500-\u259f¤¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾×÷]/g);
  const mixed = count(
    /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]\p{Script=Latin}/gu,
  );
  const shouting = count(/\p{Ll}(?=\p{Lu})[^\0-\x7f]/gu);
  const heaps = count(/[\u00c0-\u00ff]{3,}/g);
  const kana = count(/[\u3040-\u30ff]/g);
  const halfKana = count(/[\uff61-\uff9f]/g);
  const hangul = count(/[\uac00-\ud7a3]/g);
  const han = count(/[\u4e00-\u9fa5]/g);
  const common = count(
    /[的一是不了人我在有这中大来上国个到说们为子和你地出道也时年日本語会社事者用前住所電話客户戶名单單公司电址姓北京海市区區县路号號이다는을를의가에서하고로사자인지기해대한리어은시정명]/g,
  );
  const letters = count(/[\u00c0-\u024f\u0370-\u06ff\u0e00-\u0e7f]/g);
  const lower = count(/[\u00df-\u00f6\u00f8-\u00ff\u0430-\u044f\u03ac-\u03ce\u05d0-\u05ea\u0621-\u064a]/g);
  return (
    letters +
    lower +
    3 * kana +
    1.5 * hangul +
    1.5 * han +
    4 * common -
    4 * strange -
    4 * mixed -
    6 * heaps -
    3 * shouting -
    halfKana
  );
}
