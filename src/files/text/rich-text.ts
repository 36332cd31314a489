import type { Collector, Source } from '../collector.ts';
import { latin1 } from '../recognise.ts';
import { decodeAs } from './decode.ts';

/** Groups whose characters are no words: pictures, tables of fonts and styles, other programs' data. */
const silent = new Set([
  'pict',
  'fonttbl',
  'colortbl',
  'stylesheet',
  'themedata',
  'colorschememapping',
  'datastore',
  'latentstyles',
  'blipuid',
  'panose',
  'listtable',
  'listoverridetable',
  'rsidtbl',
  'generator',
]);
const token = /\\([a-z]+)(-?\d+)? ?|\\'([\da-f]{2})|\\([^a-z'])|([{}])|([^\\{}\r\n]+)|[\r\n]+/gi;
const breaks: Record<string, string> = {
  par: '\n',
  line: '\n',
  row: '\n',
  sect: '\n',
  page: '\n',
  tab: '\t',
  cell: '\t',
  emdash: '—',
  endash: '–',
};
/** ANSI code pages as TextDecoder calls them. */
const codePages: Record<string, string> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  874: 'windows-874',
  10000: 'macintosh',
};

/** Rich Text Format 1.9.1: text, hidden text, notes and fields; objects inside are read for themselves. */
export async function readRichText(source: Source, collector: Collector): Promise<void> {
  const rtf = latin1(source.bytes);
  collector.text(source.path, textOf(rtf));
  let count = 0;
  for (const [, hex = ''] of rtf.matchAll(/\\objdata\s*([\da-f\s]{16,})/gi)) {
    count += 1;
    const bytes = bytesOfHex(hex.replace(/\s+/g, ''));
    await collector.inside({ path: `${source.path}/object-${count}`, bytes, depth: source.depth + 1 });
  }
}

function textOf(rtf: string): string {
  const page = /\\ansicpg(\d+)/.exec(rtf)?.[1] ?? '1252';
  const encoding = codePages[page] ?? (/^125\d$/.test(page) ? `windows-${page}` : 'windows-1252');
  const pieces: string[] = [];
  let bytes: number[] = [];
  let depth = 0;
  let silentFrom = Infinity;
  /** How many characters stand for the last \u where it is not understood. */
  let fallback = 1;
  let skip = 0;
  const flush = () => {
    if (bytes.length > 0) pieces.push(decodeAs(Uint8Array.from(bytes), encoding));
    bytes = [];
  };
  for (const [, word, argument, hex, symbol, brace, plain] of rtf.matchAll(token)) {
    if (brace === '{') depth += 1;
    else if (brace === '}') {
      depth -= 1;
      if (depth < silentFrom) silentFrom = Infinity;
    } else if (word && (silent.has(word) || word === 'objdata') && silentFrom === Infinity)
      silentFrom = depth;
    if (silentFrom <= depth) continue;
    if (hex) {
      if (skip > 0) skip -= 1;
      else bytes.push(Number.parseInt(hex, 16));
      continue;
    }
    flush();
    if (word === 'u') {
      pieces.push(String.fromCharCode(Number(argument) & 0xffff));
      skip = fallback;
    } else if (word === 'uc') fallback = Number(argument ?? 1);
    else if (word) pieces.push(breaks[word] ?? '');
    else if (symbol)
      pieces.push(symbol === '~' ? '\u00a0' : symbol === '_' ? '-' : /[\\{}]/.test(symbol) ? symbol : '');
    else if (plain) {
      pieces.push(plain.slice(skip));
      skip = 0;
    }
  }
  flush();
  return pieces.join('');
}

function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length >> 1 }, (_, index) =>
    Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16),
  );
}
