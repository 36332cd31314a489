import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const terraform: DetectorInput[] = [
  {
    id: 'terraform-cloud-token',
    dataType: 'secret/terraform-cloud-token',
    name: 'Terraform Cloud token',
    keywords: ['.atlasv1.'],
    pattern: aloneUrlSafe(String.raw`[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{60,70}`),
    reach: 14,
    confidence: 0.975,
    tags: ['credential'],
  },
];
