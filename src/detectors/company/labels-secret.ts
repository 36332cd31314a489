import type { DetectorInput } from '../../model/detector.ts';
import { classificationFields, classifiedAs, heading, shouted } from '../label-parts.ts';

const loud = [
  ...['top secret', 'strictly secret', 'company secret', 'streng geheim', 'verschlusssache', 'vs-nfd'],
  ...['nato restricted', 'nato confidential', 'nato secret', 'très secret', 'secret défense'],
  ...['ściśle tajne', 'совершенно секретно', 'секретно', 'official-sensitive', 'eu restricted'],
  ...['cosmic top secret', 'nur für den dienstgebrauch'],
];
const headed = [
  ...['top secret', 'restricted', 'secret', 'streng geheim', 'geheim', 'verschlusssache', 'segreto'],
  ...['segretissimo', 'secreto', 'zeer geheim', 'tajne', 'zastrzeżone', 'совершенно секретно', 'секретно'],
  ...['hemlig'],
  ...['eyes only', 'vs-nfd'],
];

export const labelsSecret: DetectorInput[] = [
  {
    id: 'secret',
    dataType: 'label/secret',
    name: 'Secret or restricted',
    keywords: loud,
    pattern: shouted(loud),
    confidence: 0.75,
  },
  {
    id: 'us-classification-marking',
    dataType: 'label/secret',
    name: 'Classification marking of the United States',
    keywords: [
      'secret//',
      'confidential//',
      'unclassified//',
      'cui//',
      'for official use only',
      'controlled unclassified',
      '(cui)',
      'law enforcement sensitive',
    ],
    pattern: String.raw`(?<![\w/])(?:(?:TOP SECRET|SECRET|CONFIDENTIAL|UNCLASSIFIED|CUI)//[A-Z][A-Z/, -]{1,60}|(?:FOR|For) (?:OFFICIAL USE ONLY|[Oo]fficial [Uu]se [Oo]nly)|(?:CONTROLLED UNCLASSIFIED INFORMATION|Controlled Unclassified Information)(?=[ \t.)]{0,3}(?:\n|$))|LAW ENFORCEMENT SENSITIVE)(?![\w"'])`,
    confidence: 0.75,
  },
  {
    id: 'secret-heading',
    dataType: 'label/secret',
    name: 'Secret or restricted',
    keywords: headed.filter(
      (word) => !['secret', 'restricted', 'geheim', 'secreto', 'hemlig'].includes(word),
    ),
    pattern: heading(headed),
    ignoreCase: true,
    confidence: 0.7,
  },
  {
    id: 'secret-word-heading',
    dataType: 'label/secret',
    name: 'Secret or restricted',
    keywords: ['secret', 'restricted', 'geheim', 'secreto', 'hemlig'],
    pattern: String.raw`(?<=(?:^|\n)[ \t*#>_[(|-]{0,6})(?:RESTRICTED|SECRET|GEHEIM|SECRETO|HEMLIG)(?=[ \t*_.!\])|-]{0,6}(?:\r?\n|$))`,
    confidence: 0.7,
  },
  {
    id: 'secret-classification',
    dataType: 'label/secret',
    name: 'Secret or restricted',
    keywords: classificationFields,
    pattern: classifiedAs(
      'restricted|secret|geheim|secreto|segreto|tajne|sensitive|protected|秘密|极秘|絶密',
    ),
    ignoreCase: true,
    confidence: 0.7,
  },
];
