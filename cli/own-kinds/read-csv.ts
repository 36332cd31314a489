/** A fault in a table, which names the line of the file it is in. */
export class TableFault extends Error {}

const delimiters = [',', ';', '\t', '|'] as const;

export interface Table {
  columns: string[];
  /** Each row by column name. Throws a TableFault for a row that has not as many fields as the header. */
  rows(): Generator<Record<string, string>>;
}

/**
 * A table as RFC 4180 has it: fields in double quotes may hold the delimiter, line breaks and doubled quotes. The
 * delimiter is the one of comma, semicolon, tab and bar that the header has most of.
 */
export function readCsv(text: string): Table {
  const content = text.replace(/^\ufeff/, '');
  const header = content.slice(0, /\r?\n|$/.exec(content)!.index);
  const delimiter = delimiters.reduce((best, next) =>
    header.split(next).length > header.split(best).length ? next : best,
  );
  const columns = headerOf(content, delimiter);
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) throw new TableFault(`line 1: the header has "${twice}" twice`);
  return {
    columns,
    *rows() {
      const all = records(content, delimiter);
      all.next();
      for (const { fields, line } of all) {
        if (fields.length === 1 && fields[0] === '') continue;
        if (fields.length !== columns.length) {
          throw new TableFault(`line ${line}: has ${fields.length} fields, the header has ${columns.length}`);
        }
        yield Object.fromEntries(columns.map((name, index) => [name, fields[index]!]));
      }
    },
  };
}

function headerOf(content: string, delimiter: string): string[] {
  for (const { fields } of records(content, delimiter)) return fields.map((name) => name.trim());
  return [];
}

function* records(text: string, delimiter: string): Generator<{ fields: string[]; line: number }> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const fields: string[] = [];
    const startLine = line;
    for (;;) {
      const field = text[at] === '"' ? readQuoted(text, at, startLine) : readPlain(text, at, delimiter);
      fields.push(field.value);
      line += field.breaks;
      at = field.end;
      if (text[at] !== delimiter) break;
      at++;
    }
    if (at < text.length && text[at] !== '\n' && text[at] !== '\r') {
      throw new TableFault(`line ${line}: something follows the closing quote of a field`);
    }
    yield { fields, line: startLine };
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line++;
  }
}

interface Field {
  value: string;
  end: number;
  /** Line breaks inside. */
  breaks: number;
}

function readPlain(text: string, start: number, delimiter: string): Field {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(start, end), end, breaks: 0 };
}

function readQuoted(text: string, start: number, line: number): Field {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end < 0) throw new TableFault(`line ${line}: a quoted field has no end`);
  const value = text.slice(start + 1, end).replaceAll('""', '"');
  return { value, end: end + 1, breaks: value.split('\n').length - 1 };
}
