/** What code, computers' addresses and sentences about addresses hold, and postal addresses do not. */
const notPostal =
  /[{}()=<>$\\@*]|:\/\/|::|0x[\da-f]|\d\.\d+\.\d|\b(?:not|is|are|was|must|should|invalid|required|function|null|undefined|memory|range|bytes?|bits?)\b/i;

/** Words for roads, in Latin script, at a word's end or as a word. */
const road =
  /(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee|ring|damm|ufer|markt|straat|laan|plein|gracht|kade|gatan|vägen|gata|vej|gade|allé|veien|gaten|katu|tie|utca)(?![a-z])|\b(?:street|st|road|rd|avenue|ave|av|boulevard|blvd|lane|ln|drive|dr|court|ct|terrace|square|sq|place|pl|parkway|pkwy|highway|hwy|way|close|crescent|broadway|rue|chemin|quai|impasse|calle|avenida|avda|plaza|paseo|carrer|via|viale|corso|piazza|vicolo|rua|praça|travessa|estrada|alameda|ul|ulica|aleja|al|os|plac|ulice|náměstí|strada|bulevardul|calea|cadde|caddesi|sokak|mah|ulitsa|jalan|jl|p\.? ?o\.? box|postfach|flat|apt|apartment|unit|suite)\b\.?/iu;
const otherRoad = /(?:^|[ ,])(?:ул|улица|вул|вулиця|просп|пр|пер|наб|бул|д|кв|οδός)\.? /i;

const postcode =
  /(?:^|[ ,\n-])(?:[A-Z]{1,2}-)?(?:\d{4,6}|\d{5}-\d{3,4}|\d{4}-\d{3}|\d{2}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?=$|[ ,.\n])/;

const houseNumber = /(?:^|[ ,\n.])\d{1,5}(?:[-/]\d{1,4})?[a-zA-Z]?(?=$|[ ,.\n])/;
const capitalised = /(?:^|[ ,\n])[A-Z\u00c0-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f]/;

const eastAsian = /[市区區县縣路街道号號弄室巷都道府町村丁番]|[시구동로길읍면]/g;

/**
 * How likely text behind a word such as "address" is a postal address, 0 to 1; `false` when it is none. Forms of
 * addresses: UPU S42 and the postal services of the countries.
 */
export function postalAddressConfidence(value: string): number | false {
  if (/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/.test(value))
    return (value.match(eastAsian)?.length ?? 0) >= 2 && /[\d一-十０-９]/.test(value) ? 0.75 : false;
  if (notPostal.test(value) || !capitalised.test(value) || !/\d/.test(value)) return false;
  const hasRoad = road.test(value) || otherRoad.test(value);
  const hasNumber = houseNumber.test(value);
  const hasPostcode = postcode.test(value);
  if (hasRoad && hasNumber) return hasPostcode ? 0.85 : 0.7;
  if (hasPostcode && hasNumber && /[,\n]/.test(value)) return 0.75;
  return false;
}
