import type { DetectorInput } from '../../model/detector.ts';
import { alone, aloneUrlSafe } from '../parts.ts';

export const openai: DetectorInput[] = [
  {
    id: 'openai-api-key',
    dataType: 'secret/openai-api-key',
    name: 'OpenAI API key',
    keywords: ['sk-'],
    pattern: aloneUrlSafe(
      'sk-(?:[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|None-[A-Za-z0-9_-]{40,200}|[A-Za-z0-9]{48})',
    ),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'openai-project-key',
    dataType: 'secret/openai-api-key',
    name: 'OpenAI project API key',
    keywords: ['sk-proj-'],
    pattern: aloneUrlSafe('sk-proj-[A-Za-z0-9_-]{40,200}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'openai-service-account-key',
    dataType: 'secret/openai-api-key',
    name: 'OpenAI service account key',
    keywords: ['sk-svcacct-'],
    pattern: aloneUrlSafe('sk-svcacct-[A-Za-z0-9_-]{40,200}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'openai-admin-key',
    dataType: 'secret/openai-api-key',
    name: 'OpenAI admin API key',
    keywords: ['sk-admin-'],
    pattern: aloneUrlSafe('sk-admin-[A-Za-z0-9_-]{40,200}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'openai-session-key',
    dataType: 'secret/openai-session-key',
    name: 'OpenAI session key',
    keywords: ['sess-'],
    pattern: alone('sess-[A-Za-z0-9]{40}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
