import type messages from '../../public/_locales/en/messages.json';

/** The name of a sentence in `public/_locales`. */
export type MessageKey = keyof typeof messages;

/** A sentence in the person's language; `$1`, `$2`, ... stand for `values`. */
export type Words = (key: string, ...values: string[]) => string;

/** A sentence that is chosen but not yet spoken. */
export interface Sentence {
  key: MessageKey;
  values: string[];
}

export function sentence(key: MessageKey, ...values: (string | number)[]): Sentence {
  return { key, values: values.map(String) };
}

export function say(words: Words, { key, values }: Sentence): string {
  return words(key, ...values);
}
