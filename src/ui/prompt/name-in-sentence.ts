/** First words of detector names that are no proper names, and so are small in the middle of a sentence. */
const common = new Set(
  (
    'address attempt authorization bank basic card case chat classification clinical company contents ' +
    'confidential connection customer database date diagnosis directory driving drug dump email ' +
    'employee encrypted file first health hidden identity inside instructions insurance ' +
    'internal jailbreak key legal lines login machine-readable magnetic mail medical message name ' +
    'marks one-time part passport password path payment phone place postal private ' +
    'recovery religious rows salary secret sensitivity serial session sexual social source stack student ' +
    'symmetric table tax telephone text trade traffic union unpublished user vehicle webhook words year'
  ).split(' '),
);

/** Issuers whose name begins with such a word. */
const properNames = new Set(['Stack Exchange key', 'Open States key']);

/** "Email address" as it stands in the middle of an English sentence; proper names and acronyms stay. */
export function midSentence(name: string): string {
  const [first = ''] = name.split(' ');
  return common.has(first.toLowerCase()) && !properNames.has(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
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
