import { z } from 'zod';

/**
 * A data type is a path of lower-case words: `secret/aws-access-key`, `pii/national-id/de-tax-id`.
 * Its first word is one of the families below; an admin's own types start with `custom/`. `file/unreadable`,
 * `file/image` and `file/unchecked` are no values in a text: they say that a file had nothing that could be scanned,
 * or that the check itself did not run.
 */
export const dataTypeFamilies = [
  'secret',
  'payment',
  'pii',
  'label',
  'code',
  'injection',
  'file',
  'custom',
] as const;

const word = '[a-z0-9]+(?:-[a-z0-9]+)*';
const family = `(?:${dataTypeFamilies.join('|')})`;

export const DataType = z
  .string()
  .max(64)
  .regex(new RegExp(`^${family}(?:/${word}){1,3}$`), 'is not a data type such as "secret/aws-access-key"');
export type DataType = z.infer<typeof DataType>;

/** What a rule may name: a data type, or a path that ends in `*`, which stands for any depth. */
export const DataTypePattern = z
  .string()
  .max(64)
  .regex(
    new RegExp(`^(?:\\*|${family}(?:/${word}){0,3}/\\*|${family}(?:/${word}){1,3})$`),
    'is not a data type or a pattern such as "secret/*"',
  );
export type DataTypePattern = z.infer<typeof DataTypePattern>;
