import type { Evidence } from '../../model/detector.ts';

export const birthDatesEvidence: Record<string, Evidence> = {
  'date-of-birth': {
    source: 'ISO 8601 and national date forms behind a label (CLDR date formats)',
    hits: [
      'Date of birth: 12/04/1987',
      'geboren am 3. März 1970',
      'DOB 1990-01-31',
      'She was born on March 4, 1979.',
      'Né le 12/04/1987 à Lyon',
    ],
    misses: [
      'date of birth is required',
      'released on 12/04/1987',
      'Date of birth: 45/13/1987',
      'the band was born in a garage',
      'geb. Müller',
    ],
  },
  'date-of-birth-other-languages': {
    source: 'ISO 8601 and national date forms behind a label (CLDR date formats)',
    hits: [
      'nacido el 4 de marzo de 1979',
      'nato a Roma il 04/03/1979',
      'Дата рождения: 04.03.1979',
      '生年月日：1979年3月4日',
      '生年月日：昭和55年6月1日',
      'Data urodzenia: 04.03.1979',
      '생년월일: 1979-03-04',
    ],
    misses: ['生年月日を入力してください', 'Дата публикации: 04.03.2026', 'Data di nascita mancante'],
  },
  'year-of-birth': {
    source: 'HL7 FHIR Patient.birthDate: a year alone is a partial date',
    hits: ['Year of birth: 1980', 'Geburtsjahr 1974'],
    misses: ['year of birth: required', 'year 1980', 'Geburtsjahr: 12'],
  },
  'date-of-birth-near-label': {
    source: 'ISO 8601 and national date forms near a label or under a heading (CLDR date formats)',
    hits: ['name\tbirthday\nAna\t04.03.1979', '04/03/1979 (DOB)'],
    misses: ['Next birthday in 14 days', 'birthday cake recipe 12/45/2000', 'due date 04.03.1979'],
  },
};
