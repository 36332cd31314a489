import type { NumberList } from './number-list.ts';

/** A header row, and the rows below it with as many cells. UTF-16 offsets, ends exclusive. */
export interface Table {
  headerStart: number;
  headerEnd: number;
  bodyEnd: number;
  /** What stands between two cells. */
  separator: string;
}

export interface Cell {
  start: number;
  end: number;
}

/** Tab, vertical bar, semicolon, comma, with how many of them a row must have at least. */
const separators: readonly [string, number][] = [
  ['\t', 1],
  ['|', 1],
  [';', 1],
  [',', 2],
];
const longestRow = 4000;

/**
 * Tables, as spreadsheets and CSV files give them, whose first row holds one of the words (triples: offset, end,
 * keyword). Cells in quotation marks that hold a separator end the table.
 */
export function findTables(text: string, words: NumberList): Table[] {
  const tables: Table[] = [];
  let done = 0;
  for (let index = 0; index < words.length; index += 3) {
    const at = words.at(index);
    if (at < done) continue;
    const headerStart = text.lastIndexOf('\n', at) + 1;
    const headerEnd = endOfLine(text, at);
    done = headerEnd;
    if (headerStart < at - longestRow) continue;
    const table = tableBelow(text, headerStart, headerEnd);
    if (!table) continue;
    tables.push(table);
    done = table.bodyEnd;
  }
  return tables;
}

function tableBelow(text: string, headerStart: number, headerEnd: number): Table | undefined {
  if (headerEnd >= text.length || headerEnd - headerStart > longestRow) return undefined;
  for (const [separator, least] of separators) {
    const cells = count(text, headerStart, headerEnd, separator);
    if (cells < least) continue;
    const bodyEnd = rowsUntil(text, headerEnd + 1, separator, cells);
    if (bodyEnd > headerEnd + 1) return { headerStart, headerEnd, bodyEnd, separator };
  }
  return undefined;
}

/** Where the rows with this many separators end. */
function rowsUntil(text: string, from: number, separator: string, cells: number): number {
  let start = from;
  while (start < text.length) {
    const end = endOfLine(text, start);
    if (end - start > longestRow || count(text, start, end, separator) !== cells) break;
    start = end + 1;
  }
  return Math.min(start, text.length);
}

/** The cell of the header above `offset`. */
export function headerAbove(text: string, table: Table, offset: number): Cell {
  const rowStart = text.lastIndexOf('\n', offset - 1) + 1;
  let column = count(text, rowStart, offset, table.separator);
  let start = table.headerStart;
  while (column > 0 && start < table.headerEnd) {
    if (text[start++] === table.separator) column--;
  }
  let end = start;
  while (end < table.headerEnd && text[end] !== table.separator) end++;
  return { start, end };
}

function count(text: string, from: number, to: number, sign: string): number {
  const part = text.slice(from, to);
  let found = 0;
  for (let at = part.indexOf(sign); at >= 0; at = part.indexOf(sign, at + 1)) found++;
  return found;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
