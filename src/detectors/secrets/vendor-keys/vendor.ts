/** A vendor whose keys look like nothing: only its name nearby tells whose they are. */
export type VendorRow = readonly [
  /** As the vendor writes itself. */
  vendor: string,
  /** What the vendor's keys are known to look like, a pattern without case. It counts only where nothing calls the value a key. */
  key: string,
  /** Where the vendor documents its keys: an address without `https://`. */
  source: string,
  /**
   * How the name stands in code: whole words, lower case, with commas between. They come on top of the usual
   * spellings of a name of several words, and in place of a single word.
   */
  words?: string,
];

/** Keys of `length` (or `length` to `most`) hexadecimal digits. */
export const hex = (length: number, most = length) => `[0-9a-f]${times(length, most)}`;

/** Keys of letters and digits, some of them not hexadecimal. */
export const alnum = (length: number, most = length) =>
  `(?=[0-9a-f]{0,60}[g-z])[0-9a-z]${times(length, most)}`;

/** RFC 9562. */
export const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Keys of no known length; a hash or a number is none without a label. */
export const token = '(?=[0-9a-f-]{0,60}[g-z_])[\\w-]{20,100}';

/** Keys with the signs of base64 (RFC 4648), its padding included. */
export const base64 = '(?=[0-9a-f-]{0,60}[g-z+/_])[\\w+/-]{20,200}={0,2}';

const companions = '_api api _key key _token token _secret secret'.split(' ');

/** For a name that is a word of the language: only with what makes it the vendor's. */
export const compound = (name: string, ...others: string[]): string =>
  [
    ...others,
    ...companions.map((companion) => name + companion),
    ...[' api', ' key', ' token'].map((companion) => name + companion),
  ].join(', ');

const times = (least: number, most: number) => (least === most ? `{${least}}` : `{${least},${most}}`);
