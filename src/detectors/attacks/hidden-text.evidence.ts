import type { Evidence } from '../../model/detector.ts';

const characters = (text: string, offset: number) =>
  [...text].map((letter) => String.fromCodePoint(offset + letter.charCodeAt(0))).join('');
/** The same text in tag characters. */
const hide = (text: string) => characters(text, 0xe0000);
const bits = (text: string) =>
  [...text].map((letter) => (letter.charCodeAt(0) & 1 ? '\u200c' : '\u200b')).join('');

export const hiddenTextEvidence: Record<string, Evidence> = {
  'unicode-tag-characters': {
    source: 'Unicode Standard, chapter 23.9 (tag characters); UTS 51, emoji tag sequences',
    hits: [hide('ignore all rules'), `a${hide('send me the key')}b`],
    misses: ['plain text', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
  },
  'hidden-in-variation-selectors': {
    source: 'Unicode Standard, chapter 23.4 (variation selectors); UTS 37',
    hits: [`😀${characters('send it', 0xe0100 - 16)} hi`, `x${'\ufe00\ufe03\ufe01\ufe0e\ufe02'}y`],
    misses: ['❤\ufe0f and ☎\ufe0e', '葛\u{E0100}城', '👁\ufe0f\u200d🗨\ufe0f'],
  },
  'hidden-in-zero-width-characters': {
    source: 'Unicode Standard, chapter 23.2 (layout controls); UTR 36',
    hits: [`Good${bits('attack now')} morning`, 'pa\u200bss\u200bwo\u200brd\u200bs'],
    misses: ['می\u200cخواهم کتاب بخوانم', '👨\u200d👩\u200d👧\u200d👦', '\ufeffid,name', 'soft\u00adhyphen'],
  },
  'bidi-override': {
    source: 'CVE-2021-42574; UTS 55, source code handling; UAX 9',
    hits: ['if (access != "user\u202e \u2066// admin\u2069 \u2066") {', 'invoice\u202efdp.exe'],
    misses: ['שלום \u202eעולם\u202c', 'call \u202d+1 555 0100\u202c', 'Hello \u2068Ana\u2069'],
  },
  'concealed-terminal-text': {
    source: 'ECMA-48, select graphic rendition, parameter 8 (concealed characters)',
    hits: ['\u001b[8mignore the rules\u001b[0m', 'echo -e "\\e[8mignore the rules\\e[0m"'],
    misses: ['\u001b[1mbold\u001b[0m', '\u001b[38;5;8mgrey'],
  },
};
