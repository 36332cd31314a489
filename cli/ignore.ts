import { saltedHash } from '../src/core/salted-hash.ts';
import { Ignore } from '../src/model/policy.ts';
import { type KindValues, kindOf, newKey } from './own-kinds/kind-options.ts';
import { type Made, makeKind, readText } from './own-kinds/make-kind.ts';

const usage = `usage: sluice ignore make [OPTION...] VALUES.txt

Makes an entry for "ignore" of a policy out of a file with one value a line: values that are no findings, as
salted hashes. Values that everybody may read can stand in the policy in plain, as "values".
--data-type TYPE only findings of this type (default: of any)`;

/** `sluice ignore make`. */
export async function ignoreMake(args: string[]): Promise<number> {
  return makeKind(args, { usage, options: [], list: 'ignore', schema: Ignore, make, check: () => [] });
}

function make(files: string[], values: KindValues): Made {
  const salt = values.key ?? newKey();
  const lines = files.flatMap((file) => readText(file).split(/\r?\n/));
  const hashes = new Set(lines.filter((line) => line.trim()).map((line) => saltedHash(line, salt)));
  if (hashes.size === 0) throw new Error(`${files.join(', ')}: no values`);
  const dataType = values['data-type'];
  return {
    entry: {
      id: kindOf(values, files[0]!).id,
      ...(dataType && { dataTypes: [dataType] }),
      hashes: { salt, values: [...hashes].sort() },
    },
    figures: { values: hashes.size },
    summary: [`${hashes.size} values`],
  };
}
