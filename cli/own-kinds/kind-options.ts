import { randomBytes } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { ParseArgsConfig } from 'node:util';

/** What every command that makes a kind of the admin's own is told of it. */
export const kindOptions = {
  id: { type: 'string' },
  'data-type': { type: 'string' },
  name: { type: 'string' },
  key: { type: 'string' },
  into: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

export const kindUsage = `--id ID          what findings and rules call it (default: the file's name)
--data-type TYPE what rules name (default: custom/ID)
--name NAME      what a person reads in the prompt
--key KEY        16 hex digits, to make the same file again (default: a new key)
--into POLICY    puts the result into this policy, instead of printing it
--json           the summary or the faults as JSON, on standard error
Exit codes: 0 good, 1 a fault in the data, 2 wrong usage.`;

export interface KindValues {
  id?: string | undefined;
  'data-type'?: string | undefined;
  name?: string | undefined;
  key?: string | undefined;
}

/** Id, data type and name, from the options or else from the name of the first file. */
export function kindOf(values: KindValues, file: string): { id: string; dataType: string; name: string } {
  const id = values.id ?? idOf(file);
  const words = id.replaceAll('-', ' ');
  return {
    id,
    dataType: values['data-type'] ?? `custom/${id}`,
    name: values.name ?? words.charAt(0).toUpperCase() + words.slice(1),
  };
}

function idOf(file: string): string {
  return basename(file, extname(file))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

export function newKey(): string {
  return randomBytes(8).toString('hex');
}
