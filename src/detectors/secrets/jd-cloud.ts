import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const jdCloud: DetectorInput[] = [
  {
    id: 'jd-cloud-access-key',
    dataType: 'secret/jd-cloud-access-key',
    name: 'JD Cloud access key',
    keywords: ['jdc_'],
    pattern: alone('JDC_[A-Z0-9]{28}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
