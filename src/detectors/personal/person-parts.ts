/** Building blocks of patterns for names and what introduces them. */

const upper = String.raw`A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017f\u0218\u021a\u0386-\u03ab\u0400-\u042f\u0490`;
const letter = String.raw`A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0386-\u03ce\u0400-\u04ff\u1e00-\u1eff`;

const particle =
  "(?:(?:van|von|de|der|den|del|della|di|da|das|do|dos|du|la|le|ten|ter|zu|zur|el|al|bin|ibn|bint|af|av|y|e) |d['’]|al-|el-)";

/** `Nowak`, `O'Brien`, `Jean-Luc`, `J.` */
export const nameWord = `[${upper}][${letter}'’-]{0,24}\\.?`;

/** `Anna Nowak`, `Peter van Dijk`, `John A. Miller`; `least` further words at least. */
export const fullName = (least: 0 | 1) =>
  `(?:(?:von|van|de|del|della|di|da|dos|al|el|af) (?:der |den |dem |la |las |los )?)?${nameWord}(?:,? ${particle}{0,3}${nameWord}){${least},3}`;

/** Two to four characters of Chinese, Japanese or Korean, as such names are written. */
export const eastAsianName = String.raw`[\u4e00-\u9fff\u3005]{2,6}(?:[ \u3000][\u4e00-\u9fff]{1,3})?|[\u30a0-\u30ff]{2,8}[\u30fb \u3000]?[\u30a0-\u30ff]{1,8}|[\uac00-\ud7a3]{2,5}`;

/** No letter before. */
export const wordStart = `(?<![${letter}0-9])`;
/** No letter, bracket or assignment behind. */
export const nameEnd = String.raw`(?![${letter}\d_(@={}]|[.:/\\][\w/:])`;

/** `first name` as `First name`, `first_name`, `firstName`, `FIRST-NAME`. */
export const label = (words: readonly string[]) =>
  `(?:${words.map((word) => word.split(' ').map(anyCase).join('[ _-]?')).join('|')})`;

function anyCase(word: string): string {
  const first = word[0]!;
  const rest = word.slice(1);
  const upperFirst = first.toUpperCase();
  const start = upperFirst === first ? first : `[${upperFirst}${first}]`;
  return rest.toUpperCase() === rest ? start + rest : `(?:${start}${rest}|${word.toUpperCase()})`;
}

/** `Label: value`, `"label": "value"`, `label = 'value'`, `label (in full) value`, a tab, the next line. */
export const labelled = String.raw`["'\]*]{0,3}(?: ?\([^()\n]{1,30}\))?(?: ?[:：=]{1,2}>?[ \u00a0]{0,4}|[ \u00a0]{0,2}\t{1,2}| is | ist | est | es | è | é |: ?\n)["'*]{0,3}`;

/** `one, two,\n three` as a list. */
export const listOf = (text: string) => text.trim().split(/,\s*/);
