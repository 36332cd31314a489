import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';
import { identityLabels } from './label-words.ts';

export const nationalIdsBy: DetectorInput[] = [
  {
    id: 'by-identification-number',
    dataType: 'pii/national-id/by-identification-number',
    name: 'Belarusian personal number',
    trigger: 'digits',
    minDigits: 7,
    pattern: number(String.raw`[1-6]\d{6}[ABCEHKM]\d{3}(?:PB|BA|BI)\d`),
    validator: 'by-identification-number',
    context: {
      words: [
        'личный номер',
        'идентификационный номер',
        'ідэнтыфікацыйны',
        'belarusian',
        'belarus',
        'личный',
        ...identityLabels,
      ],
    },
    confidence: 0.9,
    tags: ['gdpr'],
  },
  {
    id: 'by-unp',
    dataType: 'pii/company-id/by-unp',
    name: 'Belarusian tax number (UNP)',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{9}|[ABCEHKM][ABCEHKMOPT]\d{7}`),
    validator: 'by-unp',
    context: {
      words: ['унп', 'унн', 'unp', 'учетный номер плательщика', 'belarusian tax', 'belarusian company'],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'by-passport',
    dataType: 'pii/passport/by-passport',
    name: 'Belarusian passport number',
    trigger: 'letters',
    pattern: alone(String.raw`(?:AB|BM|HB|KH|MP|MC|KB|PP|SP|DP) ?\d{7}`),
    context: { words: ['паспорт', 'паспорта', 'пашпарт', 'belarusian passport'], required: true },
    confidence: 0.82,
    tags: ['gdpr'],
  },
];
