import type { ZipFile } from '../archive/zip.ts';
import type { Collector, Source } from '../collector.ts';
import { resolveEntities } from '../text/markup.ts';
import { decodeXml, textOfXml } from './xml-text.ts';

const inString = { lines: new Set<string>(['br']), tabs: new Set<string>() };

/**
 * The cells of a workbook, row by row with tabs between them, hidden sheets and rows included (ECMA-376, part 1,
 * 18.3 and 18.4). Texts inside formulas follow below the sheet.
 */
export function readWorkbook(source: Source, zip: ZipFile, collector: Collector): void {
  if (zip.names.includes('xl/workbook.bin')) collector.unreadable(source.path, 'not-supported');
  const strings = zip.names.includes('xl/sharedStrings.xml') ? sharedStrings(zip) : [];
  const used = new Uint8Array(strings.length);
  for (const name of zip.names) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    collector.text(`${source.path}/${name}`, textOfSheet(decodeXml(zip.open(name)), strings, used));
  }
  const unused = strings.filter((_, index) => !used[index]);
  collector.text(`${source.path}/xl/sharedStrings.xml`, unused.join('\n'));
}

function sharedStrings(zip: ZipFile): string[] {
  const xml = decodeXml(zip.open('xl/sharedStrings.xml'));
  return elements(xml, 'si').map((item) => textOfXml(item, inString));
}

/** The contents of all elements of a name that do not nest. */
function elements(xml: string, name: string): string[] {
  const found: string[] = [];
  const prefix = /<(\w+:)?sst\b/.exec(xml)?.[1] ?? '';
  const begin = `<${prefix}${name}`;
  const end = `</${prefix}${name}>`;
  for (let at = xml.indexOf(begin); at >= 0; at = xml.indexOf(begin, at)) {
    const open = xml.indexOf('>', at);
    if (open < 0) break;
    const isEmpty = xml[open - 1] === '/';
    const close = isEmpty ? open : xml.indexOf(end, open);
    if (close < 0) break;
    const after = xml[at + begin.length];
    if (after === '>' || after === ' ' || after === '/')
      found.push(isEmpty ? '' : xml.slice(open + 1, close));
    at = close + 1;
  }
  return found;
}

const cell =
  /<(?:\w+:)?(?:c((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)|(row)\b|((?:odd|even|first)(?:Header|Footer))>([^<]*)|(?:hyperlink|dataValidation)\b([^>]*))/g;

function textOfSheet(xml: string, strings: readonly string[], used: Uint8Array): string {
  const pieces: string[] = [];
  const formulas: string[] = [];
  for (const [, attributes = '', content = '', row, margin, marginText = '', link] of xml.matchAll(cell)) {
    if (row) pieces.push('\n');
    else if (margin) formulas.push(resolveEntities(marginText));
    else if (link)
      formulas.push(...[...link.matchAll(/"([^"]{3,})"/g)].map(([, value = '']) => resolveEntities(value)));
    else if (content) {
      pieces.push(textOfCell(attributes, content, strings, used), '\t');
      const formula = /<(?:\w+:)?f\b[^>]*>([^<]*["&][^<]*)</.exec(content)?.[1];
      if (formula) formulas.push(resolveEntities(formula));
    }
  }
  return `${pieces.join('').replaceAll('\t\n', '\n')}\n${formulas.join('\n')}`;
}

function textOfCell(
  attributes: string,
  content: string,
  strings: readonly string[],
  used: Uint8Array,
): string {
  const type = /\st="(\w+)"/.exec(attributes)?.[1];
  if (type === 'inlineStr') return textOfXml(content, inString);
  const value = /<(?:\w+:)?v[^>]*>([^<]*)</.exec(content)?.[1] ?? '';
  if (type === 's') {
    const index = Number(value);
    if (index < used.length) used[index] = 1;
    return strings[index] ?? '';
  }
  if (type === 'str' || type === 'd' || type === 'e') return resolveEntities(value);
  // Long numbers, such as those of cards, are kept in scientific notation.
  return /e\+/i.test(value) && Number.isSafeInteger(Number(value)) ? String(Number(value)) : value;
}
