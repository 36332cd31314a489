/** Building blocks of labels on documents. */

/** Words that stand in front of a label. */
const leads =
  'strictly|highly|most|document|documento|dokument|copia|copy|draft|entwurf|brouillon|projet|borrador|bozza|company|group|nur|solo|sólo|somente|só|de|para|ad|à|per|alleen|uitsluitend|voor|tylko|do|только|для|only|for|streng|strictement|estrictamente|strettamente|strikt|bardzo|строго|çok|marked|label|vs';

/** A label as a heading, a footer's part, a tag in brackets or behind a field's name; for patterns that ignore case. */
export const heading = (phrases: readonly string[]) =>
  String.raw`(?<=(?:^|[\n|[【［•©]| [–—-] |\b(?:subject|re|fwd?|betreff|objet|asunto|oggetto|label|status)\s?:)[ \t*#>_【\[–—-]{0,8}(?:(?:${leads})[ :.–—-]{1,3}){0,2})` +
  String.raw`(?:${phrases.join('|')})(?=[ \t*_.!\])】］–—-]{0,4}(?:[|\n\r:：;©]|$)|[ \t]{0,2}[-–—|/][ \t]|[\]】］][ \t])`;

/** A label in capitals, wherever it stands, that is no name in code. */
export const shouted = (phrases: readonly string[]) =>
  String.raw`(?<![\wÀ-ÖØ-Þ.'"$/\x60=-])` +
  `(?:${phrases.map((phrase) => phrase.toUpperCase()).join('|')})` +
  String.raw`(?![\wÀ-ÖØ-Þ'"\x60(]|\s?[=:]\s?["'\d]|\.\w|,\s?[A-Z]{2}|-[A-Za-z])`;

/** Literals in front of a level. */
export const classificationFields = [
  ...[
    'sensitivity',
    'classification',
    'classified as',
    'security marking',
    'x-titus',
    'x-protective-marking',
  ],
  ...[
    'klassifizierung',
    'klassifikation',
    'einstufung',
    'vertraulichkeit',
    'schutzklasse',
    'confidentialité',
  ],
  ...[
    'clasificación',
    'confidencialidad',
    'classificação',
    'classificazione',
    'riservatezza',
    'classificatie',
  ],
  ...['密级', '分類', '機密区分', 'x-ms-classification', 'x-classification'],
];

/** A level behind a field's name, as in `Classification: Restricted`, `X-MS-Sensitivity: ...`; ignores case. */
export const classifiedAs = (levels: string) =>
  `(?:${classificationFields.join('|')})` +
  String.raw`(?:[ -]?(?:label|level|stufe))?["']?\s?(?:[:=：]|(?<=classified as))\s{0,3}["']?(?:sec=)?` +
  `(?<value>(?:highly |strictly |streng |très |top )?(?:${levels}))` +
  String.raw`(?![\w-]| \w{0,20}[:=])`;
