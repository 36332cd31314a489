import type { Evidence } from '../../model/detector.ts';

const source = 'ISO/IEC 27001:2022 A.5.13, labelling of information; templates of company documents';

export const labelsEvidence: Record<string, Evidence> = {
  confidential: {
    source,
    hits: [
      'CONFIDENTIAL\nQuarterly plan',
      'Slide 3 | ACME CONFIDENTIAL',
      'VERTRAULICH - Protokoll',
      'POUFNE',
    ],
    misses: [
      'Please keep this confidential, thanks.',
      'const CONFIDENTIAL = 3',
      'Level.CONFIDENTIAL',
      'CONFIDENTIAL_CLIENT',
    ],
  },
  'confidential-heading': {
    source,
    hits: [
      'Strictly confidential',
      'Subject: [Confidential] Q3 forecast',
      '# Document confidentiel\n\nCompte rendu',
      'ACME | Company Confidential | 2027',
    ],
    misses: [
      'we treat it as confidential data',
      'The confidential computing market grows.',
      'Confidential clients can keep a secret.',
      '[confidential](https://example.org/)',
    ],
  },
  'confidential-footer': {
    source,
    hits: [
      'ACME Corp. Confidential',
      '© 2026 ACME. All rights reserved. Confidential.',
      'Plan 2027 | Confidential',
    ],
    misses: ['Keep it Confidential.', 'a Confidential client', 'type is Confidential'],
  },
  'confidential-classification': {
    source: 'ISO/IEC 27001:2022 A.5.12, classification of information; Microsoft Purview',
    hits: [
      'Classification: Confidential',
      'X-MS-Classification: Highly Confidential',
      'Einstufung: streng vertraulich',
    ],
    misses: [
      'classification: confidentiality',
      'Classification: public',
      'classified as confidential clients: none',
    ],
  },
  'confidential-ideographic': {
    source,
    hits: ['机密\n董事会会议纪要', '【社外秘】新製品計画', '대외비\n신제품 계획'],
    misses: ['机密和公开有什么区别？', '機密情報の管理について', '기밀 유지 계약을 설명해 주세요'],
  },
  'confidential-sentence': {
    source,
    hits: [
      'This document is strictly confidential.',
      'The information contained herein is confidential',
      'Dieses Dokument ist vertraulich.',
      'Ce document est confidentiel.',
    ],
    misses: [
      'This document is public.',
      'Is this document confidential?',
      'This report is about confidence.',
    ],
  },
  'proprietary-and-confidential': {
    source,
    hits: [
      'Unauthorized copying is prohibited. Proprietary and confidential',
      'page 4, Privileged & Confidential',
    ],
    misses: ['proprietary and confidential data', 'confidential and proprietary-grade'],
  },
};
