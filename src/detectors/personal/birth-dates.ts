import type { DetectorInput } from '../../model/detector.ts';
import { listOf } from './person-parts.ts';

const born = {
  dataType: 'pii/date-of-birth',
  name: 'Date of birth',
  validator: 'birth-date',
  ignoreCase: true,
  tags: ['gdpr', 'hipaa'],
} satisfies Partial<DetectorInput>;

const letters = String.raw`a-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff`;
const date = [
  String.raw`\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:\d{4}|\d{2})`,
  String.raw`\d{4}[./-] ?\d{1,2}[./-] ?\d{1,2}`,
  String.raw`\d{4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]?`,
  `\\d{1,2}(?:st|nd|rd|th|er|\\.|º|ª)? ?(?:de |of |-)?[${letters}]{3,12}\\.?,? ?(?:de |del |-)?\\d{4}`,
  String.raw`[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}`,
  String.raw`(?:19|20)\d{6}`,
  String.raw`(?:明治|大正|昭和|平成|令和) ?(?:\d{1,2}|元) ?年 ?\d{1,2} ?月 ?\d{1,2} ?日`,
].join('|');

/** A label, and the date behind it. */
const behind = (labels: string) =>
  `(?<![${letters}])(?:${labels})["'\\])*]{0,3}(?: ?\\([^()\\n]{1,20}\\))?[\\s:：=*(>-]{0,5}(?:is |was |on )?(?:the )?["']?(?<value>${date})(?!\\d|[./-]\\d)`;

export const birthDates: DetectorInput[] = [
  {
    ...born,
    id: 'date-of-birth',
    keywords: [
      'date of birth',
      'dob',
      'd.o.b',
      'birth date',
      'birthdate',
      'birthday',
      'born',
      'bday',
      'dateofbirth',
      'geburtsdatum',
      'geburtstag',
      'geboren',
      'geb.',
      'geb:',
      'geb ',
      'né le',
      'née le',
      'né à',
      'née à',
      'date de naissance',
      'geboortedatum',
      'født',
      'född',
      'fødselsdato',
      'födelsedatum',
      'syntymäaika',
      'fæðingardagur',
    ],
    pattern: behind(
      String.raw`date[ _-]?of[ _-]?birth|d\.?o\.?b\.?|birth[ _-]?da(?:te|y)|bday|born(?: on)?|geburts(?:datum|tag)|geboren(?: am| op)?|geb\.?(?:-datum)?:?(?: am)?|née?(?: à [a-zà-ÿ-]{2,20})? le|date de naissance|geboortedatum|født(?: den)?|född(?: den)?|fødselsdato|födelsedatum|syntymäaika|fæðingardagur`,
    ),
    confidence: 0.8,
  },
  {
    ...born,
    id: 'date-of-birth-other-languages',
    keywords: listOf(`
      fecha de nacimiento, nacido el, nacida el, nacimiento, fecha nac, nato a, nata a, data di nascita,
      nato il, nata il, data de nascimento, nascido em, nascida em, data urodzenia, urodzony, urodzona, ur.,
      datum narození, narozen, dátum narodenia, datum rođenja, datum rojstva, születési, data nașterii,
      data nasterii, născut, дата рождения, родился, родилась, дата народження, дата на раждане,
      ημερομηνία γέννησης, doğum tarihi, gimimo data, dzimšanas datums, sünniaeg, תאריך לידה, تاريخ الميلاد,
      出生日期, 出生年月日, 生年月日, 생년월일, ngày sinh, tanggal lahir, วันเกิด, जन्म तिथि, tarikh lahir
    `),
    pattern: behind(
      String.raw`(?:fecha de )?nacimiento|fecha nac\.?|nacid[oa] el|data di nascita|nat[oa](?: a [a-zà-ÿ]{2,20}(?: \([a-z]{2}\))?)? il|data de nascimento|nascid[oa] em|data urodzenia|urodzon[ya]|ur\.|datum narození|narozena?|dátum narodenia|datum rođenja|datum rojstva|születési (?:idő|dátum)|data na[șs]terii|născută? (?:la|în|pe)|дата рождения|родил(?:ся|ась)|дата народження|дата на раждане|ημερομηνία γέννησης|doğum tarihi|gimimo data|dzimšanas datums|sünniaeg|תאריך לידה|تاريخ الميلاد|出生(?:日期|年月日)|生年月日|생년월일|ngày sinh|tanggal lahir|วันเกิด|जन्म तिथि|tarikh lahir`,
    ),
    confidence: 0.8,
  },
  {
    ...born,
    id: 'year-of-birth',
    name: 'Year of birth',
    keywords: listOf(`
      year of birth, birth year, birthyear, yob, geburtsjahr, année de naissance, año de nacimiento,
      anno di nascita, ano de nascimento, geboortejaar, rok urodzenia, год рождения, 出生年份
    `),
    pattern: `(?<![${letters}])(?:year[ _-]?of[ _-]?birth|birth[ _-]?year|yob|geburtsjahr|année de naissance|año de nacimiento|anno di nascita|ano de nascimento|geboortejaar|rok urodzenia|год рождения|出生年份)["']?(?: ?[:：=] ?| is | )["']?(?<value>(?:19|20)\\d{2})(?![\\d./-])`,
    confidence: 0.6,
  },
  {
    ...born,
    id: 'date-of-birth-near-label',
    trigger: 'digits',
    minDigits: 6,
    pattern: `(?<![\\w.,/-])(?:${date})(?![\\w]|[./-]\\d)`,
    context: {
      words: listOf(`
        dob, date of birth, birth date, birthdate, birthday, geburtsdatum, geburtstag, date de naissance,
        fecha de nacimiento, data di nascita, data de nascimento, geboortedatum
      `),
      window: 12,
      required: true,
    },
    confidence: 0.6,
  },
];
