import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const openai: DetectorInput[] = [
  {
    id: 'openai-api-key',
    dataType: 'secret/openai-api-key',
    name: 'OpenAI API key',
    keywords: ['sk-'],
    pattern: aloneUrlSafe(
      'sk-(?:(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{40,200}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|[A-Za-z0-9]{48})',
    ),
    validator: 'mixed',
    confidence: 0.95,
    tags: ['credential'],
  },
];
