import { z } from 'zod';
import { DataType } from './data-type.ts';
import { Id } from './detector.ts';

/**
 * A binary fuse filter (Graf, Lemire, "Binary Fuse Filters", 2022): says of a keyed hash whether it is one of
 * `keys` hashes; wrong about one in 2^`bits` of all others, never about its own.
 */
export const Filter = z.strictObject({
  /** How many hashes it holds. */
  keys: z.number().int().min(0).max(20_000_000),
  /** Bits of a fingerprint. */
  bits: z.number().int().min(4).max(24),
  seed: z.number().int().min(0).max(0xffff_ffff),
  /** The fingerprints, packed, base64 (RFC 4648, section 4) without padding. */
  data: z.string().regex(/^[A-Za-z0-9+/]*$/, 'is not base64 without padding'),
});
export type Filter = z.infer<typeof Filter>;

/** The values of a dictionary or of a table's column, as keyed hashes, and what they look like. */
export const ValueSet = z.strictObject({
  values: Filter,
  /** The first words of values that have several, so that few sequences of words need a look. */
  heads: Filter,
  /** The most words that a value has; 0: no value is made of words alone. */
  words: z.number().int().min(0).max(16),
  /** Some values are one character of a script without spaces, such as a Chinese surname. */
  characters: z.boolean(),
  /** The lengths of values that hold a digit, without separators, UTF-16 code units. */
  codes: z.array(z.number().int().min(1).max(64)).max(64),
  /** Some values are mail addresses. */
  addresses: z.boolean(),
});
export type ValueSet = z.infer<typeof ValueSet>;

/** Goes into the hashes of one file, so that two companies' files cannot be compared. 64 bits, hex. */
export const HashKey = z.string().regex(/^[0-9a-f]{16}$/, 'is not a key of 16 hex digits');
export type HashKey = z.infer<typeof HashKey>;

const Kind = {
  id: Id,
  dataType: DataType,
  /** What a person reads in the prompt: "Customer". */
  name: z.string().min(1).max(80),
  tags: z.array(z.enum(['pci', 'gdpr', 'hipaa', 'credential', 'financial'])).default([]),
};
const confidence = z.number().min(0).max(1);

/** Words and phrases, in plain or, made by `sluice dictionary make`, as hashes. */
export const Dictionary = z.strictObject({
  ...Kind,
  confidence: confidence.default(0.9),
  terms: z.array(z.string().min(2).max(200)).min(1).max(100_000).optional(),
  hashed: z.strictObject({ key: HashKey, set: ValueSet }).optional(),
});
export type Dictionary = z.infer<typeof Dictionary>;

/** The values of a table, made by `sluice exact-data make` on the administrator's machine. */
export const ExactData = z.strictObject({
  ...Kind,
  confidence: confidence.default(0.95),
  key: HashKey,
  rows: z.number().int().min(1),
  columns: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(80),
        /** What nine in ten values take to guess, at most, bits. */
        bits: z.number().min(0).max(10_000),
        /** One value alone is a finding. */
        lone: z.boolean(),
        set: ValueSet,
      }),
    )
    .min(1)
    .max(16),
  /** Two columns that are a finding where both values of one row stand together; indices into `columns`. */
  pairs: z
    .array(
      z.strictObject({
        columns: z.tuple([z.number().int().min(0).max(15), z.number().int().min(0).max(15)]),
        rows: Filter,
      }),
    )
    .max(16)
    .default([]),
});
export type ExactData = z.infer<typeof ExactData>;

/** Documents whose passages are recognised, made by `sluice fingerprint make`. */
export const Documents = z.strictObject({
  ...Kind,
  key: HashKey,
  /** How many documents. */
  files: z.number().int().min(1),
  prints: Filter,
});
export type Documents = z.infer<typeof Documents>;

/** A dictionary as a page has it: never in plain. */
export type HashedDictionary = Omit<Dictionary, 'terms' | 'hashed'> & { key: HashKey; set: ValueSet };

/** An admin's own kinds other than patterns, ready for a page. */
export interface LookupParts {
  dictionaries: HashedDictionary[];
  exactData: ExactData[];
  documents: Documents[];
}
