import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nationalIdsMx: DetectorInput[] = [
  {
    id: 'mx-curp',
    dataType: 'pii/national-id/mx-curp',
    name: 'Mexican CURP',
    trigger: 'letters',
    pattern: alone(
      String.raw`[A-Z][AEIOUX][A-Z]{2}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[A-Z0-9]\d`,
    ),
    validator: 'mx-curp',
    context: { words: ['curp', 'clave única'] },
    confidence: 0.9,
    tags: ['gdpr'],
  },
  {
    id: 'mx-rfc',
    dataType: 'pii/national-id/mx-rfc',
    name: 'Mexican RFC',
    trigger: 'letters',
    pattern: alone(
      String.raw`[A-ZÑ&]{3,4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[A-V1-9][A-Z1-9][0-9A]`,
    ),
    validator: 'mx-rfc',
    context: { words: ['rfc', 'sat', 'contribuyente', 'cfdi', 'factura'] },
    confidence: 0.7,
    tags: ['gdpr'],
  },
  {
    id: 'mx-rfc-labelled',
    dataType: 'pii/national-id/mx-rfc',
    name: 'Mexican RFC',
    trigger: 'letters',
    pattern: alone(String.raw`[A-ZÑ&]{3,4}-?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-?[A-Z0-9]{3}`),
    context: { words: ['rfc', 'registro federal de contribuyentes'], required: true },
    confidence: 0.8,
    tags: ['gdpr'],
  },
  {
    id: 'mx-nss',
    dataType: 'pii/national-id/mx-nss',
    name: 'Mexican social security number',
    keywords: ['nss', 'imss', 'seguro social', 'seguridad social', 'mexican social security'],
    pattern: String.raw`(?:\bnss|imss|seguro social|seguridad social|mexican social security)[^\d\n]{1,30}(?<value>\d{11}|\d{2}[ -]\d{2}[ -]\d{2}[ -]\d{4}[ -]?\d)(?![\w]|[.-]\d)`,
    ignoreCase: true,
    validator: 'mx-nss',
    confidence: 0.85,
    tags: ['gdpr'],
  },
  {
    id: 'mx-voter-key',
    dataType: 'pii/national-id/mx-voter-key',
    name: 'Mexican voter key (INE)',
    trigger: 'letters',
    pattern: alone(
      String.raw`[B-DF-HJ-NP-TV-ZÑ]{6}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{2}[HM]\d{3}`,
    ),
    validator: 'mx-voter-key',
    context: { words: ['elector', 'clave de elector', 'credencial'] },
    confidence: 0.85,
    tags: ['gdpr'],
  },
  {
    id: 'mx-passport',
    dataType: 'pii/passport/mx-passport',
    name: 'Mexican passport number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]\d{8}`),
    context: {
      words: ['mexican passport', 'mexico passport', 'pasaporte mexicano', 'pasaporte'],
      required: true,
    },
    confidence: 0.78,
    tags: ['gdpr'],
  },
];
