import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const gitlab: DetectorInput[] = [
  {
    id: 'gitlab-token',
    dataType: 'secret/gitlab-token',
    name: 'GitLab token',
    keywords: [
      'glpat-',
      'gldt-',
      'glrt-',
      'glptt-',
      'glcbt-',
      'glft-',
      'glsoat-',
      'glagent-',
      'glimt-',
      'gloas-',
      'glffct-',
      'glrtr-',
    ],
    pattern: aloneUrlSafe(
      String.raw`gl(?:pat|dt|rt|rtr|ptt|ft|soat|agent|imt|oas|ffct|cbt)-(?:t\d_|[0-9a-fA-F]{1,2}_)?[A-Za-z0-9_-]{20,64}(?:\.[0-9a-z]{2}\.[0-9a-z]{9}|\.[0-9a-z]{9})?`,
    ),
    validator: 'mixed',
    confidence: 0.95,
    tags: ['credential'],
  },
];
