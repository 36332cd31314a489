/** Elements after which a new line begins, in HTML and in the XML of Office and OpenDocument files. */
const htmlBlocks =
  /^(?:p|div|br|li|tr|h[1-6]|ul|ol|table|section|article|header|footer|pre|blockquote|title|option|dt|dd)$/;
const cells = /^(?:td|th)$/;

/** Attributes that hold words, addresses or values that somebody entered. */
const telling =
  /\s(?:alt|title|placeholder|value|content|href|src|action|label|aria-label|data-[\w-]+|descr|tooltip|Target|xlink:href)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

export interface MarkupText {
  /** Words as a reader sees them: tags gone, entities resolved. */
  text: string;
  /** Values of attributes, and comments: what a reader does not see. */
  hidden: string;
}

/** HTML, XML or SVG without a parser for any of them: nothing is run, nothing can be malformed. */
export function textOfMarkup(markup: string): MarkupText {
  const words: string[] = [];
  const hidden: string[] = [];
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    const end = open < 0 ? markup.length : open;
    if (end > at) words.push(markup.slice(at, end));
    if (open < 0) break;
    at = skipTag(markup, open, words, hidden);
  }
  return {
    text: resolveEntities(words.join('')).replace(/[ \t]*\n\s*\n\s*/g, '\n'),
    hidden: hidden.join('\n'),
  };
}

/** Returns where the text goes on after what begins at `open`. */
function skipTag(markup: string, open: number, words: string[], hidden: string[]): number {
  if (markup.startsWith('<!--', open)) {
    const close = markup.indexOf('-->', open + 4);
    hidden.push(markup.slice(open + 4, close < 0 ? undefined : close));
    return close < 0 ? markup.length : close + 3;
  }
  if (markup.startsWith('<![CDATA[', open)) {
    const close = markup.indexOf(']]>', open + 9);
    words.push(markup.slice(open + 9, close < 0 ? undefined : close));
    return close < 0 ? markup.length : close + 3;
  }
  const name = /^<\/?([A-Za-z][\w:.-]*)/.exec(markup.slice(open, open + 80))?.[1];
  if (!name && !/^<[!?]/.test(markup.slice(open, open + 2))) {
    words.push('<');
    return open + 1;
  }
  const close = markup.indexOf('>', open);
  const tag = markup.slice(open, close < 0 ? undefined : close + 1);
  for (const [, double, single] of tag.matchAll(telling)) {
    const value = double ?? single;
    if (value && !value.startsWith('data:image/')) hidden.push(resolveEntities(value));
  }
  const local = (name ?? '').toLowerCase();
  if (htmlBlocks.test(local)) words.push('\n');
  else if (cells.test(local)) words.push('\t');
  return close < 0 ? markup.length : close + 1;
}

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '',
  ndash: '–',
  mdash: '—',
  hyphen: '-',
  dash: '-',
  commat: '@',
  period: '.',
  colon: ':',
  sol: '/',
  equals: '=',
  lowbar: '_',
  plus: '+',
  num: '#',
  zwnj: '',
  zwj: '',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  euro: '€',
  Tab: '\t',
  NewLine: '\n',
};

export function resolveEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));?/gi, (whole, decimal, hex, name) => {
    if (name) return named[name] ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
