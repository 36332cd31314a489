import type { DetectorInput } from '../../model/detector.ts';
import { listOf, wordStart } from './person-parts.ts';

const address = {
  dataType: 'pii/address',
  name: 'Postal address',
  validator: 'postal-address',
  confidence: 0.7,
  ignoreCase: true,
  tags: ['gdpr'],
} satisfies Partial<DetectorInput>;

/** One line up to its end, a quotation mark or the end of a sentence; a full stop behind a short word goes on. */
const line = String.raw`[^\n\r\t"<>{}|;=]{8,160}?(?='[,}\])]|\.?(?:[\n\r\t"<>{}|;=]|$)|(?<=[A-Za-z\u00c0-\u04ff]{6}|\d[A-Z]{0,2})\. )`;
/** Two or three lines, the last with a postcode. */
const block = String.raw`(?:[^\n\d]{2,50}\n)?[^\n]{2,50}\d[^\n]{0,12}\n[^\n]{0,24}\d{2}[^\n]{2,40}`;

/** A label, then an address on the same line or in a block below. */
const behind = (labels: string) =>
  `${wordStart}(?:${labels})["'\\]*]{0,3}(?: ?\\([^()\\n]{1,30}\\))? {0,2}(?:(?:[:：=]{1,2}>?|\\t| (?=\\d))[ \\u00a0]{0,4}["'*]{0,3}|:? ?\\r?\\n)(?<value>(?<=\\n)${block}|(?<!\\n)${line})`;

const within = (phrases: string) => `${wordStart}(?:${phrases}) (?<value>${line})`;

export const addresses: DetectorInput[] = [
  {
    ...address,
    id: 'address-labelled',
    keywords: listOf(`
      address, addr, ship to, bill to, deliver to, shipto, residence, anschrift, adresse, wohnort, wohnsitz,
      adress, adres, adresa, adresă, street, straße, strasse
    `),
    pattern: behind(
      '(?:(?:street|home|postal|mailing|billing|shipping|delivery|residential|current|permanent|correspondence|registered|return|customer|full|office)[ _-]?)?addr(?:ess)?(?:[ _-]?(?:line)?[ _-]?1)?|(?:ship|bill|deliver)[ _-]?to|(?:place of )?residence|(?:post|wohn|liefer|rechnungs|privat|heimat)?(?:anschrift|adresse)|wohn(?:ort|sitz)|(?:bostads|post|leverans)?adress|(?:woon|post|thuis)?adres(?: zamieszkania| zameldowania| do korespondencji)?|adresa|adresă|street(?:[ _-]?(?:name|line)?[ _-]?1?)?|stra(?:ß|ss)e',
    ),
    reach: 24,
  },
  {
    ...address,
    id: 'address-labelled-romance',
    keywords: listOf(`
      adresse, domicile, dirección, direccion, domicilio, indirizzo, residenza, morada, endereço, endereco,
      domiciliu
    `),
    pattern: behind(
      'adresse(?: postale| de livraison| de facturation)?|domicile|direcci[óo]n(?: postal| de env[íi]o)?|domicilio(?: fiscal)?|indirizzo(?: di residenza)?|residenza|morada|endere[çc]o(?: residencial)?|domiciliu',
    ),
  },
  {
    ...address,
    id: 'address-labelled-other',
    keywords: listOf(`
      адрес, адреса, διεύθυνση, lakcím, cím, osoite, bydliště, bydlisko, prebivališče, prebivalište, adresi,
      ikametgah, địa chỉ, alamat, alamat rumah
    `),
    pattern: behind(
      'адреса?(?: проживания| регистрации| доставки)?|διεύθυνση|lakcím|cím|osoite|(?:trvalé )?bydlišt?ě|bydlisko|prebivališč?t?e|(?:ev )?adresi|ikametgah|địa chỉ|alamat(?: rumah)?',
    ),
  },
  {
    ...address,
    id: 'address-east-asian',
    keywords: ['地址', '住址', '住所', '주소', '家庭住址', '现住址'],
    pattern: String.raw`(?:地址|住址|住所|주소)["'」）)]{0,2}[ \u3000]?[:：=\t][ \u3000]{0,2}["']?(?<value>[^\n\r\t"'<>{}|;；,，。]{6,60})`,
  },
  {
    ...address,
    id: 'address-in-sentence',
    keywords: listOf(`
      address is, lives at, live at, living at, resides at, residing at, wohne in, wohnt in, wohnhaft,
      habite, demeurant, domicilié, domiciliée, vive en, vivo en, residente, abita in, abito in, moro na,
      mora na, woont aan, woon aan, woont op, mieszka, zamieszkały, zamieszkała, проживает, bor på, asuu
    `),
    pattern: within(
      'address is|(?:live|living|resid(?:e|ing))s? at|wohn(?:e|t|haft)(?: in| an)?(?: der| dem)?|habite(?: au)?|demeurant(?: au| à)?|domiciliée?(?: au| à)?|viv[eo] en(?: la)?|residente (?:en|in|na)|abit[ao] in|mor[ao] na|woont? (?:aan|op)(?: de| het)?|mieszka(?: przy| w)?|zamieszkał[ya](?: przy| w)?|проживает(?: по адресу:?)?|bor på|asuu',
    ),
  },
  {
    ...address,
    id: 'address-written-germanic',
    keywords: [
      'straße ',
      'strasse ',
      'str. ',
      'weg ',
      'gasse ',
      'platz ',
      'allee ',
      'straat ',
      'laan ',
      'gracht ',
    ],
    pattern: String.raw`(?<![\w\u00c0-\u024f])[A-Z\u00c0-\u00de][\w\u00c0-\u024f.-]{2,30} \d{1,4}(?: ?[a-z]| ?[-/] ?\d{1,4})?(?: ?, ?| ?\n)(?:[A-Z]{1,2}-)?(?:\d{5}|\d{4}(?: ?[A-Z]{2})?) [A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f-]{1,30}(?: (?:am|an der|bei|im) [A-Z][a-z\u00df-\u00ff]{1,20})?`,
    ignoreCase: false,
    reach: 30,
  },
  {
    ...address,
    id: 'address-written-romance',
    keywords: [
      ' rue ',
      ' avenue ',
      ' boulevard ',
      ' chemin ',
      ' allée ',
      ' place ',
      ' impasse ',
      'calle ',
      'avenida ',
      'avda. ',
      'via ',
      'viale ',
      'corso ',
      'piazza ',
      'rua ',
    ],
    pattern: String.raw`(?<![\w\u00c0-\u024f])(?:\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|boulevard|chemin|allée|place|impasse) [^\n\d,;:{}()<>="]{3,40}(?:, ?| ?\n)\d{5}|(?:Calle|Avenida|Avda\.|Via|Viale|Corso|Piazza|Rua) [^\n\d,;:{}()<>="]{3,40}, ?(?:n[.º°]{1,2} ?)?\d{1,4}[^\n\d;:{}()<>="]{0,15}(?:, ?| ?\n)(?:\d{4}-\d{3}|\d{5})) [A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f-]{1,30}`,
    ignoreCase: false,
    reach: 8,
  },
  {
    id: 'address-postal-code',
    dataType: 'pii/address/postal-code',
    name: 'Postal code',
    trigger: 'digits',
    minDigits: 4,
    pattern: String.raw`(?<=[A-Za-z\u00c0-\u024f.] \d{1,4} ?[a-z]?[\t;|,] ?)(?:[A-Z]{1,2}-)?(?:\d{5}(?:-\d{3,4})?|\d{4}(?:-\d{3}| ?[A-Z]{2})?|\d{2}-\d{3}|\d{6})(?=[\t;|,] ?[A-Z\u00c0-\u00de])`,
    context: {
      words: listOf(`
        zip, zip code, zipcode, postcode, postal code, plz, postleitzahl, code postal, código postal,
        codice postale, postnummer, kod pocztowy, psč, почтовый индекс, 邮编, 郵便番号
      `),
      window: 12,
      required: true,
    },
    confidence: 0.5,
    tags: ['gdpr'],
  },
];
