import type { DetectorInput } from '../../model/detector.ts';
import { assigned } from '../parts.ts';

export const sanity: DetectorInput[] = [
  {
    id: 'sanity-api-token',
    dataType: 'secret/sanity-api-token',
    name: 'Sanity API token',
    keywords: ['sanity'],
    pattern: assigned('sanity', 'sk[A-Za-z0-9]{80,200}'),
    ignoreCase: true,
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
