/** First words of detector names that are no proper names, and so are small in the middle of a sentence. */
const common =
  /^(?:authorization|bank|connection|customer|database|date|employee|hidden|email|part|passport|password|payment|phone|private|secret|source|telephone)\b/i;

/** "Email address" as it stands in the middle of an English sentence; proper names and acronyms stay. */
export function midSentence(name: string): string {
  return common.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/**
 * "an AWS key", "an IBAN", "an SSN", but "a US tax id", "a UUID". By sound, for English; a translation writes the
 * same sentence for both.
 */
export function takesAn(name: string): boolean {
  const word = /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? '';
  if (/^(?:u[ks]|eu|uni|url|uuid|one)/i.test(word)) return false;
  const isSpelled = /^(?:npm|xAI)$/.test(word) || (/^[A-Z]{2,}\d*$/.test(word) && !/[AEIOU]/.test(word));
  return isSpelled ? /^[AEFHILMNORSX]/i.test(word) : /^[aeio]|^u(?!s)/i.test(word);
}
