import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsBr: DetectorInput[] = [
  {
    id: 'br-cpf',
    dataType: 'pii/national-id/br-cpf',
    name: 'Brazilian CPF',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`\d{3}\.\d{3}\.\d{3}-\d{2}`),
    validator: 'br-cpf',
    context: { words: ['cpf', 'cadastro'] },
    confidence: 0.9,
    tags: ['gdpr'],
  },
  {
    id: 'br-cpf-plain',
    dataType: 'pii/national-id/br-cpf',
    name: 'Brazilian CPF',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`\d{11}`),
    validator: 'br-cpf',
    context: { words: ['cpf', 'cadastro de pessoas'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
