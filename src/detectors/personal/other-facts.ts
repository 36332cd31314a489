import type { DetectorInput } from '../../model/detector.ts';
import { listOf, wordStart } from './person-parts.ts';

const amount = String.raw`(?:(?:[€$£¥]|USD|EUR|GBP|CHF|PLN|SEK) ?\d{1,3}(?:[., '’]\d{3}){1,3}(?:[.,]\d{2})?|(?:[€$£]|USD|EUR|GBP) ?\d{2,7}(?: ?k)?|\d{1,3}(?:[., '’]\d{3}){1,3}(?:[.,]\d{2})? ?(?:[€$£¥]|USD|EUR|GBP|CHF|PLN|z[łl]|SEK|NOK|DKK|Euros?)|\d{2,7}(?:[.,]\d{2})? ?(?:k ?)?(?:[€$£]|USD|EUR|GBP|CHF|PLN|zł|SEK|NOK|DKK|Euros?))`;
const decimal = String.raw`-?\d{1,3}\.\d{4,10}`;

/** Facts about a person that a label introduces. */
export const otherPersonalFacts: DetectorInput[] = [
  {
    id: 'salary',
    dataType: 'pii/salary',
    name: 'Salary',
    keywords: listOf(`
      salary, salaries, compensation, base pay, annual pay, wage, gehalt, lohn, salaire, rémunération,
      salario, sueldo, stipendio, retribuzione, salário, vencimento, salaris, wynagrodzenie, lön, lønn,
      palkka
    `),
    pattern: `${wordStart}(?:(?:base |annual |gross |net |monthly |current |expected )?(?:salary|compensation|wage|pay)|(?:jahres|monats)?(?:brutto|netto|grund)?(?:gehalt|lohn)|salaire|rémunération|salario|sueldo|stipendio|retribuzione|salário|vencimento|salaris|wynagrodzenie|lön|lønn|palkka)["']?(?: (?:annuel|mensuel|brut|anual|mensual|bruto|annuo|mensile|lordo|netto|net)){0,2}(?: \\([^()\\n]{1,20}\\))?(?: ?[:=] ?| (?:is|of|was|ist|von|beträgt|est de|de|es de|es|è di|di|é de|is|wynosi|är|er) | )["']?(?<value>${amount})(?!\\w)`,
    ignoreCase: true,
    reach: 12,
    confidence: 0.65,
    tags: ['gdpr', 'financial'],
  },
  {
    id: 'geolocation',
    dataType: 'pii/location',
    name: 'Place on the map',
    keywords: listOf(`
      location, coordinates, coords, gps, geolocation, standort, koordinaten, coordonnées, position gps,
      coordenadas, ubicación, coordinate, coördinaten, współrzędne, координаты
    `),
    pattern: `${wordStart}(?:(?:current |home |last (?:known )?|gps[ -])?(?:location|coordinates?|coords?|geolocation|position)|gps|standort|(?:gps-)?koordinaten|coordonnées(?: gps)?|coordenadas(?: gps)?|ubicación|coördinaten|współrzędne|координаты)["']?(?: (?:is|was|ist|at))?[ :=({["']{1,5}(?<value>${decimal}(?:° ?[NS])?[,; /]{1,3}${decimal}(?:° ?[EW])?)(?!\\d)`,
    ignoreCase: true,
    reach: 12,
    confidence: 0.6,
    tags: ['gdpr'],
  },
  {
    id: 'religion',
    dataType: 'pii/special-category/religion',
    name: 'Religious belief',
    keywords: listOf(`
      religion, konfession, religious, religión, religione, religião, godsdienst, wyznanie, denomination,
      religionszugehörigkeit, вероисповедание
    `),
    pattern: `${wordStart}(?:religion(?:szugehörigkeit)?|religious (?:belief|affiliation)s?|konfession|denomination|religi[óo]n|religione|religião|godsdienst|wyznanie|вероисповедание)["']? ?[:=\\t] ?["']?(?<value>(?:roman[- ])?cathol\\w{2,4}|(?:röm\\.?-?)?kath(?:olisch|\\.)|evangelisch|ev\\.|protestant\\w{0,4}|muslim\\w{0,4}|islam\\w{0,5}|jewish|jüdisch|jui(?:f|ve)|jud[íi]\\w{1,3}|hindu\\w{0,3}|buddhis\\w{1,3}|orthodox\\w{0,2}|atheist\\w{0,3}|sikh|christian|catholique|musulm\\w{2,3}|católic[oa]|cattolic[oa]|katolick\\w{1,3}|православ\\w{2,4})(?!\\w)`,
    ignoreCase: true,
    confidence: 0.6,
    tags: ['gdpr'],
  },
  {
    id: 'sexual-orientation',
    dataType: 'pii/special-category/sexual-orientation',
    name: 'Sexual orientation',
    keywords: [
      'sexual orientation',
      'sexuelle orientierung',
      'orientation sexuelle',
      'orientación sexual',
      'orientamento sessuale',
      'orientação sexual',
    ],
    pattern: `${wordStart}(?:sexual[ _-]?orientation|sexuelle orientierung|orientation sexuelle|orientaci[óo]n sexual|orientamento sessuale|orientação sexual)["']?(?: ?[:=\\t] ?| is | ist )["']?(?<value>(?:gay|lesbian|bisexual|homosexual|heterosexual|straight|queer|asexual|pansexual|schwul|lesbisch|bisexuell|homosexuell|heterosexuell|homosexuel(?:le)?|hétérosexuel(?:le)?|bisexuel(?:le)?|omosessuale|eterosessuale))(?!\\w)`,
    ignoreCase: true,
    confidence: 0.65,
    tags: ['gdpr'],
  },
  {
    id: 'trade-union-membership',
    dataType: 'pii/special-category/trade-union',
    name: 'Trade union membership',
    keywords: [
      'trade union',
      'union member',
      'gewerkschaftsmitglied',
      'gewerkschaftszugehörigkeit',
      'membre du syndicat',
      'afiliación sindical',
      'iscrizione sindacale',
    ],
    pattern: `${wordStart}(?:(?:trade )?union member(?:ship)?|gewerkschafts(?:mitglied(?:schaft)?|zugehörigkeit)|membre du syndicat|afiliación sindical|iscrizione sindacale)["']? ?[:=\\t] ?["']?(?<value>yes|ja|oui|s[íi]|sì|ig metall|ver\\.?di|unison|unite|gmb|cgt|cfdt|ugt|ccoo|cgil|cisl|fnv|cnv|seiu|uaw|teamsters)(?!\\w)`,
    ignoreCase: true,
    confidence: 0.5,
    tags: ['gdpr'],
  },
  {
    id: 'ethnic-origin',
    dataType: 'pii/special-category/ethnic-origin',
    name: 'Ethnic origin',
    keywords: [
      'ethnicity',
      'ethnic ',
      'race:',
      'race/',
      'race":',
      'ethnische',
      'origine ethnique',
      'origen étnico',
    ],
    pattern: `${wordStart}(?:race ?/ ?ethnicity|ethnicity|ethnic (?:origin|group|background)|race|ethnische (?:herkunft|zugehörigkeit)|origine ethnique|origen étnico)["']?(?: ?[:=\\t] ?| is )["']?(?<value>(?:african[- ]american|black|white|caucasian|hispanic|latin[oax]|asian|native american|pacific islander|alaska native|mixed race|roma|arab|kurdish|jewish|black british|south asian|east asian)(?! ?[,|/] ?(?:black|white|asian|hispanic)))(?!\\w)`,
    ignoreCase: true,
    confidence: 0.6,
    tags: ['gdpr'],
  },
];
