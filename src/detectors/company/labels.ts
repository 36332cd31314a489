import type { DetectorInput } from '../../model/detector.ts';
import { classificationFields, classifiedAs, heading, shouted } from '../label-parts.ts';

const loud = [
  ...['confidential', 'vertraulich', 'confidentiel', 'confidentielle', 'confidencial', 'riservato'],
  ...['confidenziale', 'vertrouwelijk', 'poufne', 'konfidentiell', 'konfidentiellt', 'fortroligt'],
  ...['fortrolig', 'konfidensielt', 'luottamuksellinen', 'důvěrné', 'bizalmas', 'confidențial'],
  ...['конфиденциально', 'конфіденційно', 'εμπιστευτικό', 'gizlidir'],
];

const headed = [
  ...['strictly confidential', 'strictly private', 'highly confidential', 'company confidential'],
  ...['confidential', 'commercial in confidence', 'commercially sensitive', 'private and confidential'],
  ...['private & confidential', 'strictly private and confidential', 'private & confidential'],
  ...['proprietary', 'confidential information', 'proprietary information', 'streng vertraulich'],
  ...['vertrauliche', 'vertraulich', 'strictement confidentiel', 'document confidentiel', 'confidentiel'],
  ...['estrictamente confidencial', 'documento confidencial', 'confidencial', 'estritamente confidencial'],
  ...['strettamente riservato', 'documento riservato', 'documento confidenziale', 'riservato'],
  ...['confidenziale', 'strikt vertrouwelijk', 'vertrouwelijk', 'ściśle poufne', 'poufne'],
  ...['strikt konfidentiellt', 'strengt fortrolig', 'fortroligt', 'luottamuksellinen', 'přísně důvěrné'],
  ...['szigorúan bizalmas', 'строго конфиденциально', 'конфиденциально', 'çok gizli', 'gizlidir', 'gizli'],
  ...['riservata', 'άκρως απόρρητο', 'конфіденційно'],
];

const ideographic = [
  ...[
    '机密',
    '機密',
    '绝密',
    '極機密',
    '商业机密',
    '营业秘密',
    '機密情報',
    '機密文書',
    '保密文件',
    '内部资料',
    '社外秘',
    '極秘',
    '部外秘',
  ],
  ...[
    '関係者外秘',
    '取扱注意',
    '대외비',
    '기밀',
    '극비',
    '사내한',
    '仅供内部',
    '仅限内部',
    '内部文件',
    '内部資料',
    '请勿外传',
    '関係者限り',
    '社内限り',
  ],
  ...['秘密', '絶密'],
];

export const labels: DetectorInput[] = [
  {
    id: 'confidential',
    dataType: 'label/confidential',
    name: 'Confidential',
    keywords: loud,
    pattern: shouted(loud),
    confidence: 0.8,
  },
  {
    id: 'confidential-heading',
    dataType: 'label/confidential',
    name: 'Confidential',
    keywords: headed,
    pattern: heading(headed),
    ignoreCase: true,
    confidence: 0.75,
  },
  {
    id: 'confidential-footer',
    dataType: 'label/confidential',
    name: 'Confidential',
    keywords: ['confidential', 'vertraulich', 'confidentiel', 'confidencial', 'riservato', 'proprietary'],
    pattern: String.raw`(?<=(?:[.|©•–—-]|[A-Z][\w&]{1,20}[.,]?) )(?:Confidential|Vertraulich|Confidentiel|Confidencial|Riservato|Proprietary)(?=[.!]?[ \t]{0,3}(?:[\n\r|]|$| [–—-] ))`,
    confidence: 0.6,
  },
  {
    id: 'confidential-classification',
    dataType: 'label/confidential',
    name: 'Confidential',
    keywords: classificationFields,
    pattern: classifiedAs(
      'confidential|vertraulich|confidentiel|confidencial|riservato|vertrouwelijk|poufne|company-confidential|机密|機密',
    ),
    ignoreCase: true,
    confidence: 0.8,
  },
  {
    id: 'confidential-ideographic',
    dataType: 'label/confidential',
    name: 'Confidential',
    keywords: ideographic,
    pattern: String.raw`(?<=(?:^|[\n\[［【〔（(「『《:：|｜※★●])[ \t　]{0,6})(?:极?${ideographic.join('|')})(?:使用|文件|資料|资料|文書)?(?=[ \t　]{0,4}(?:[，。\n\r\]］】〕）)」』》:：|｜※★]|$))`,
    confidence: 0.8,
  },
  {
    id: 'confidential-sentence',
    dataType: 'label/confidential',
    name: 'Confidential',
    keywords: [
      ...['this document', 'this presentation', 'this report', 'this memo', 'this deck', 'this material'],
      ...['this file', 'this message', 'this email', 'dieses dokument', 'diese unterlage', 'ce document'],
      ...['este documento', 'questo documento', 'dit document', 'niniejszy dokument', 'данный документ'],
      ...['the information contained'],
    ],
    pattern: String.raw`(?:this (?:document|presentation|report|memo|memorandum|deck|material|file|message|email)|dieses dokument|diese unterlage|ce document|este documento|questo documento|dit document|niniejszy dokument|данный документ|the information contained (?:in this|herein))[^\n.?]{0,80}?\b(?:(?:is|are|contains|ist|enthält|est|contient|es|contiene|contém|é|è|bevat|jest|является|содержит) (?:strictly |highly |streng |strictement |company |the )?(?:confidential|proprietary|privileged|vertraulich|vertrauliche|confidentiel|confidencial|riservato|confidenziale|vertrouwelijk|poufny|конфиденциальн))`,
    ignoreCase: true,
    confidence: 0.7,
  },
  {
    id: 'proprietary-and-confidential',
    dataType: 'label/confidential',
    name: 'Confidential',
    keywords: [
      ...['proprietary and confidential', 'proprietary & confidential', 'confidential and proprietary'],
      ...['confidential & proprietary', 'privileged and confidential', 'privileged & confidential'],
      ...['commercial-in-confidence', 'strictly confidential', 'company confidential'],
      ...['streng vertraulich', 'strictement confidentiel', 'estrictamente confidencial'],
      ...['strettamente riservato'],
    ],
    pattern: String.raw`(?<![\w.'"/-])(?:(?:Proprietary|Privileged|Confidential|PROPRIETARY|PRIVILEGED|CONFIDENTIAL) (?:and|&|AND) (?:[Cc]onfidential|[Pp]roprietary|CONFIDENTIAL|PROPRIETARY)|Commercial-in-Confidence|Strictly [Cc]onfidential|Company [Cc]onfidential|Streng [Vv]ertraulich|Strictement [Cc]onfidentiel|Estrictamente [Cc]onfidencial|Strettamente [Rr]iservato)(?![\w'"(-])`,
    confidence: 0.75,
  },
];
