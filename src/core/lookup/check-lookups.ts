import type { Dictionary, Documents, ExactData, Filter, ValueSet } from '../../model/lookup.ts';
import type { ConfigProblem } from '../../model/managed.ts';
import type { Policy } from '../../model/policy.ts';
import { isWholeFilter } from './open-filter.ts';
import { fewestLoneBits, fewestPairBits } from './table-bits.ts';
import { emptyTokens } from './tokens.ts';
import { shapeOf } from './value-shape.ts';

/** What is wrong with a policy's dictionaries, tables and documents. */
export function checkLookups({
  dictionaries,
  exactData,
  documents,
}: Pick<Policy, 'dictionaries' | 'exactData' | 'documents'>): ConfigProblem[] {
  return [
    ...dictionaries.flatMap((entry, at) => within(`dictionaries[${at}]`, checkDictionary(entry))),
    ...exactData.flatMap((entry, at) => within(`exactData[${at}]`, checkTable(entry))),
    ...documents.flatMap((entry, at) => within(`documents[${at}]`, checkDocuments(entry))),
  ];
}

function within(field: string, problems: ConfigProblem[]): ConfigProblem[] {
  return problems.map((problem) => ({ ...problem, field: `${field}.${problem.field}` }));
}

const noKey = { lo: 0, hi: 0 };

function checkDictionary({ terms, hashed }: Dictionary): ConfigProblem[] {
  if ((terms === undefined) === (hashed === undefined)) {
    return [{ field: 'terms', message: 'either these or "hashed" must be given, and not both' }];
  }
  if (hashed) return within('hashed.set', checkSet(hashed.set));
  const scratch = emptyTokens(0);
  return (terms ?? []).flatMap((term, index) =>
    shapeOf(term, noKey, scratch)
      ? []
      : [{ field: `terms[${index}]`, message: 'holds no word, more than 16, or a number over 64 long' }],
  );
}

function checkTable({ columns, pairs }: ExactData): ConfigProblem[] {
  return [
    ...columns.flatMap((column, at) => [
      ...within(`columns[${at}].set`, checkSet(column.set)),
      ...(column.lone && column.bits < fewestLoneBits
        ? [{ field: `columns[${at}]`, message: tooFewBits(column.name, column.bits) }]
        : []),
    ]),
    ...pairs.flatMap((pair, at) => within(`pairs[${at}]`, checkPair(pair, columns))),
    ...(pairs.length === 0 && !columns.some(({ lone }) => lone)
      ? [{ field: 'columns', message: 'none of them counts alone, and there is no pair' }]
      : []),
  ];
}

function tooFewBits(name: string, bits: number): string {
  return `"${name}" has ${Math.floor(bits)} bits, and ${fewestLoneBits} are needed for a column alone: who has the file could try every value. Join it to another column`;
}

function checkPair(
  { columns, rows }: ExactData['pairs'][number],
  all: ExactData['columns'],
): ConfigProblem[] {
  const [first, second] = columns.map((index) => all[index]);
  if (!first || !second || first === second) {
    return [{ field: 'columns', message: 'must be the positions of two columns' }];
  }
  const bits = first.bits + second.bits;
  return [
    ...checkFilter('rows', rows),
    ...(bits < fewestPairBits
      ? [
          {
            field: 'columns',
            message: `"${first.name}" and "${second.name}" have ${Math.floor(bits)} bits together, and ${fewestPairBits} are needed`,
          },
        ]
      : []),
  ];
}

function checkDocuments({ prints }: Documents): ConfigProblem[] {
  return checkFilter('prints', prints);
}

function checkSet({ values, heads }: ValueSet): ConfigProblem[] {
  return [...checkFilter('values', values), ...checkFilter('heads', heads)];
}

function checkFilter(field: string, filter: Filter): ConfigProblem[] {
  return isWholeFilter(filter) ? [] : [{ field, message: 'is not whole: the data was cut or edited' }];
}
