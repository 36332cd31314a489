import type { DetectorInput } from '../../model/detector.ts';

export const labels: DetectorInput[] = [
  {
    id: 'confidential',
    dataType: 'label/confidential',
    name: 'Confidential',
    keywords: [
      'confidential',
      'vertraulich',
      'confidentiel',
      'confidencial',
      'riservato',
      'vertrouwelijk',
      'poufne',
      'konfidentiell',
      'fortroligt',
      'fortrolig',
      '機密',
      '机密',
      '保密',
      'секретно',
      'конфиденциально',
    ],
    pattern:
      '(?:(?<![\\w.\\\'"`$/-])(?:CONFIDENTIAL|VERTRAULICH|CONFIDENTIEL(?:LE)?|CONFIDENCIAL|RISERVATO|VERTROUWELIJK|POUFNE|KONFIDENTIELL|FORTROLIG|KONFIDENTIELLT)(?![\\w\\\'"`(]|\\s?[=:]\\s?["\\\'\\d]|\\.\\w|,\\s?[A-Z]{2})|(?<=(?:^|\\n)[ \\t*#>_[(-]{0,6}(?:Strictly |Highly |Company |Commercially |Streng |Strictement )?)(?:[Cc]onfidential|[Vv]ertraulich|[Cc]onfidentiel|[Cc]onfidencial|[Rr]iservato|[Vv]ertrouwelijk)(?=[ \\t*_.!\\])-]{0,6}(?:\\r?\\n|$))|(?<=(?:[Ss]trictly|[Hh]ighly|[Cc]ompany|[Pp]rivate and|[Pp]rivate &|[Cc]lassification|[Cc]lassified|[Cc]lassified as|[Ss]ensitivity|[Ss]treng|[Ss]trictement|[Ee]strictamente):? )(?:[Cc]onfidential|[Vv]ertraulich|[Cc]onfidentiel|[Cc]onfidencial)(?![\\w-])|[Cc]onfidential(?= ?[-–—:] ?(?:[Dd]o not|[Ii]nternal|[Nn]ot for))|机密|機密(?=[:：\\s文情]|$)|保密(?=[:：\\s文]|$))',
    confidence: 0.8,
  },
  {
    id: 'internal',
    dataType: 'label/internal',
    name: 'Internal only',
    keywords: [
      'internal',
      'intern',
      'for internal use',
      'company internal',
      'nur für',
      'usage interne',
      'uso interno',
    ],
    pattern:
      '(?:(?<![\\w.\\\'"`$/-])(?:INTERNAL (?:USE )?ONLY|FOR INTERNAL USE|COMPANY INTERNAL|NUR FÜR (?:DEN )?INTERN\\w{0,12}|INTERN ONLY|USAGE INTERNE|USO INTERNO|USO INTERNO EXCLUSIVO)(?!\\w)|(?<=(?:^|\\n)[ \\t*>_[(-]{0,6})INTERN(?:AL)?(?=[ \\t*_.!\\])-]{0,6}(?:\\r?\\n|$))|(?<=(?:[Cc]lassification|[Ss]ensitivity|[Kk]lassifizierung|[Kk]lassifikation): )[Ii]ntern(?:al)?(?![\\w-])|(?<=(?:^|\\n)[ \\t]{0,20})For [Ii]nternal [Uu]se [Oo]nly|Internal Use Only|(?<=(?:^|\\n)[ \\t]{0,20})Internal use only(?=[.!]?\\s{0,9}(?:\\n|$))|(?<=^|\\n)[ \\t]{0,4}Internal [Oo]nly)',
    confidence: 0.7,
  },
  {
    id: 'secret',
    dataType: 'label/secret',
    name: 'Secret or restricted',
    keywords: [
      'secret',
      'top secret',
      'strictly secret',
      'company secret',
      'streng geheim',
      'restricted',
      'geheim',
      'verschlusssache',
      'nato ',
      'vs-nfd',
    ],
    pattern:
      '(?<![\\w.\\\'"`$/-])(?:TOP SECRET|STRICTLY SECRET|COMPANY SECRET|STRENG GEHEIM|(?<=(?:^|\\n)[ \\t*#>_[(-]{0,6})(?:RESTRICTED|GEHEIM|SECRET)(?=[ \\t*_.!\\])-]{0,6}(?:\\r?\\n|$))|(?<=(?:[Cc]lassification|[Ss]ensitivity|CLASSIFICATION): ?)(?:RESTRICTED|SECRET|[Rr]estricted|[Ss]ecret)|VERSCHLUSSSACHE|VS-NfD|VS – NUR FÜR DEN DIENSTGEBRAUCH|VS - NUR FÜR DEN DIENSTGEBRAUCH|NATO (?:RESTRICTED|CONFIDENTIAL|SECRET))(?![\\w\\\'"`])',
    confidence: 0.75,
  },
  {
    id: 'do-not-distribute',
    dataType: 'label/do-not-distribute',
    name: 'Do not distribute',
    keywords: [
      'do not dist',
      'not for dist',
      'do not forward',
      'nicht weitergeben',
      'ne pas diffuser',
      'tlp:',
      'embargo',
    ],
    pattern:
      '(?:DO NOT (?:DISTRIBUTE|FORWARD|SHARE)|NOT FOR (?:PUBLIC )?DISTRIBUTION|NICHT WEITERGEBEN|NE PAS DIFFUSER|TLP:(?:RED|AMBER(?:\\+STRICT)?)|EMBARGOED(?: UNTIL)?)(?![\\w\\\'"`])',
    confidence: 0.75,
  },
];
