import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const anthropic: DetectorInput[] = [
  {
    id: 'anthropic-api-key',
    dataType: 'secret/anthropic-api-key',
    name: 'Anthropic API key',
    keywords: ['sk-ant-'],
    pattern: aloneUrlSafe(String.raw`sk-ant-(?:api\d{2}-)?[A-Za-z0-9_-]{32,120}`),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'anthropic-admin-key',
    dataType: 'secret/anthropic-api-key',
    name: 'Anthropic admin API key',
    keywords: ['sk-ant-admin'],
    pattern: aloneUrlSafe(String.raw`sk-ant-admin\d{2}-[A-Za-z0-9_-]{32,120}`),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'anthropic-oauth-token',
    dataType: 'secret/anthropic-api-key',
    name: 'Anthropic OAuth token',
    keywords: ['sk-ant-oat', 'sk-ant-ort'],
    pattern: aloneUrlSafe(String.raw`sk-ant-o[ar]t\d{2}-[A-Za-z0-9_-]{32,120}`),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'anthropic-session-key',
    dataType: 'secret/anthropic-api-key',
    name: 'Claude session key',
    keywords: ['sk-ant-sid'],
    pattern: aloneUrlSafe(String.raw`sk-ant-sid\d{2}-[A-Za-z0-9_-]{32,120}`),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
