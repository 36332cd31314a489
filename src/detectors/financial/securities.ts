import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const securities: DetectorInput[] = [
  {
    id: 'isin',
    dataType: 'payment/isin',
    name: 'ISIN of a security',
    trigger: 'letters',
    pattern: alone(
      String.raw`(?:A[EGIMNRTUWZ]|B[BDEGHMORSWY]|C[ALNORUWYZH]|D[EKO]|E[EGSU]|F[IOR]|G[BEGHIR]|H[KRU]|I[DELNMSTQ]|J[EMOP]|K[EREYWZ]|L[BIKTUV]|M[ACEHTUXY]|N[AGLOZ]|OM|P[AEHKLRT]|QA|R[OSU]|S[AEGIKV]|T[HNRTW]|U[AGSYZ]|V[EGN]|XS|Z[AMW])[A-Z0-9]{9}\d`,
    ),
    validator: 'isin',
    context: {
      words: [
        'isin',
        'wertpapier',
        'security',
        'securities',
        'bond',
        'shares',
        'fund',
        'depot',
        'aktie',
        'fonds',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['financial'],
  },
  {
    id: 'lei',
    dataType: 'pii/company-id/lei',
    name: 'Legal entity identifier (LEI)',
    trigger: 'runs',
    pattern: alone(String.raw`[A-Z0-9]{4}00[A-Z0-9]{12}\d{2}`),
    validator: 'lei',
    context: { words: ['lei', 'legal entity', 'gleif'], required: true },
    confidence: 0.7,
    tags: ['financial'],
  },
  {
    id: 'cusip',
    dataType: 'payment/cusip',
    name: 'CUSIP of a security',
    keywords: ['cusip'],
    pattern: String.raw`cusip[^\n]{0,12}?(?<value>(?<![A-Za-z0-9])\d{3}[0-9A-Z]{5}\d)(?![A-Za-z0-9])`,
    ignoreCase: true,
    confidence: 0.75,
    tags: ['financial'],
  },
  {
    id: 'swift-message',
    dataType: 'payment/swift-message',
    name: 'SWIFT payment message',
    keywords: ['{1:f01'],
    pattern: String.raw`\{1:F01(?<value>[A-Z]{6}[A-Z0-9]{2,6}\d{0,10}\}[^\n]{0,200})`,
    ignoreCase: true,
    confidence: 0.9,
    tags: ['financial'],
  },
];
