import type { DetectorInput } from '../../model/detector.ts';
import { classificationFields, classifiedAs, heading, shouted } from '../label-parts.ts';

const loud = [
  ...['internal only', 'internal use only', 'for internal use', 'company internal', 'internal use'],
  ...['usage interne', 'nur für den internen', 'nur für internen', 'interner gebrauch', 'uso interno'],
  ...['intern gebruik', 'do użytku wewnętrznego', 'endast för internt', 'kun til intern'],
  ...['kun for internt', 'для внутреннего', 'для служебного пользования', 'vain sisäiseen käyttöön'],
  ...['pro vnitřní potřebu'],
];
const headed = [
  ...['internal only', 'internal use only', 'internal use', 'for internal use only', 'for internal use'],
  ...['company internal', 'not for external', 'nur für den internen gebrauch'],
  ...['nur für internen gebrauch', 'nur zum internen gebrauch', 'interner gebrauch'],
  ...['nur für den dienstgebrauch', 'usage interne', 'à usage interne', 'usage interne uniquement'],
  ...['diffusion restreinte', 'diffusion interne', 'uso interno', 'solo para uso interno'],
  ...['para uso interno', 'uso exclusivo interno', 'uso exclusivamente interno', 'uso restrito'],
  ...['ad uso interno', 'solo per uso interno', 'somente para uso interno', 'intern gebruik'],
  ...['alleen voor intern gebruik', 'voor intern gebruik', 'do użytku wewnętrznego'],
  ...['tylko do użytku wewnętrznego', 'endast för internt bruk', 'kun til intern brug'],
  ...['kun for internt bruk', 'vain sisäiseen käyttöön', 'pro vnitřní potřebu', 'kurum içi', 'şirket içi'],
  ...['для внутреннего пользования', 'для внутреннего использования'],
  ...['только для внутреннего использования', 'для служебного пользования', 'użytku służbowego'],
  ...['hizmete özel', 'для службового користування'],
];

export const labelsInternal: DetectorInput[] = [
  {
    id: 'internal',
    dataType: 'label/internal',
    name: 'Internal only',
    keywords: loud,
    pattern: shouted(loud),
    confidence: 0.75,
  },
  {
    id: 'internal-heading',
    dataType: 'label/internal',
    name: 'Internal only',
    keywords: headed,
    pattern: heading(headed),
    ignoreCase: true,
    confidence: 0.75,
  },
  {
    id: 'internal-word-heading',
    dataType: 'label/internal',
    name: 'Internal only',
    keywords: ['internal', 'intern', 'sensitive', 'interno', 'interne'],
    pattern: String.raw`(?<=(?:^|\n|\[|\b(?:[Ss]ubject|[Bb]etreff|[Oo]bjet|[Aa]sunto|[Oo]ggetto): ?)[ \t*#>_[(|-]{0,6})(?:INTERNAL|INTERN|INTERNO|INTERNE|SENSITIVE)(?=[ \t*_.!\])|-]{0,6}(?:\r?\n|$)|\] )`,
    confidence: 0.65,
  },
  {
    id: 'internal-classification',
    dataType: 'label/internal',
    name: 'Internal only',
    keywords: classificationFields,
    pattern: classifiedAs('internal(?: use)?(?: only)?|intern|interne|interno|内部'),
    ignoreCase: true,
    confidence: 0.7,
  },
  {
    id: 'internal-use-sentence',
    dataType: 'label/internal',
    name: 'Internal only',
    keywords: ['for internal use', 'internal use only', 'nur für den internen', 'réservé à un usage interne'],
    pattern: String.raw`(?<![\w.'"/-])(?:[Ff]or (?:\w{1,20} )?internal use only|Internal [Uu]se [Oo]nly|[Nn]ur für den internen Gebrauch|[Rr]éservé à un usage interne)(?![\w'"(-]|\s(?:by|in|within|from|of) (?:this|the (?:library|module|compiler|runtime|framework|package|class)))`,
    confidence: 0.6,
  },
];
