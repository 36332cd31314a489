import { buildTable } from '../src/core/lookup/build-table.ts';
import { checkLookups } from '../src/core/lookup/check-lookups.ts';
import { ExactData } from '../src/model/lookup.ts';
import { type KindValues, kindOf, newKey } from './own-kinds/kind-options.ts';
import { type Made, makeKind, readText, UsageFault } from './own-kinds/make-kind.ts';
import { readCsv, type Table, TableFault } from './own-kinds/read-csv.ts';

const usage = `usage: sluice exact-data make --columns LIST [OPTION...] TABLE.csv

Makes an entry for "exactData" of a policy: the values of a table as keyed hashes, by which they are recognised.
--columns LIST   such as email,iban,last+first: each is found alone, and what "+" joins only with the other value
                 of the same row beside it`;

/** `sluice exact-data make`. */
export async function exactDataMake(args: string[]): Promise<number> {
  return makeKind(args, {
    usage,
    options: ['columns'],
    list: 'exactData',
    schema: ExactData,
    make,
    check: (entry) => checkLookups({ dictionaries: [], exactData: [entry], documents: [] }),
  });
}

function make(files: string[], values: KindValues & Record<string, unknown>): Made {
  const [file, more] = files;
  if (file === undefined || more !== undefined) throw new UsageFault('one table at a time');
  const columns = readColumns(values.columns);
  try {
    const table = readCsv(readText(file));
    checkColumns(columns, table);
    const { data, leftOut } = buildTable({ rows: table.rows(), columns, key: values.key ?? newKey() });
    if (data.rows === 0) throw new TableFault('the table has no rows');
    return {
      entry: { ...kindOf(values, file), ...data },
      figures: {
        rows: data.rows,
        columns: data.columns.map(({ name, bits, lone }) => ({ name, bits, lone })),
        leftOut,
      },
      summary: [
        `${data.rows} rows`,
        ...data.columns.map(({ name, bits, lone, set }) => {
          const left = leftOut[name] ? `, ${leftOut[name]} left out as too short or too long` : '';
          return `${name}: ${set.values.keys} values, ${bits} bits${lone ? ', alone' : ''}${left}`;
        }),
      ],
    };
  } catch (error) {
    throw error instanceof TableFault ? new Error(`${file}: ${error.message}`) : error;
  }
}

function readColumns(option: unknown): string[][] {
  const list = (option as string[] | undefined)?.join(',');
  if (!list) throw new UsageFault('--columns is missing');
  const columns = list.split(',').map((part) => part.split('+').map((name) => name.trim()));
  const wrong = columns.find(
    (names) => names.length > 2 || names.some((name) => !name) || names[0] === names[1],
  );
  if (wrong)
    throw new UsageFault(`--columns: "${wrong.join('+')}" is neither a column nor two joined by "+"`);
  return columns;
}

function checkColumns(columns: string[][], table: Table): void {
  const missing = columns.flat().find((name) => !table.columns.includes(name));
  if (missing !== undefined) {
    throw new TableFault(`line 1: there is no column "${missing}"; there are ${table.columns.join(', ')}`);
  }
}
