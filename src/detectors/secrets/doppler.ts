import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const doppler: DetectorInput[] = [
  {
    id: 'doppler-token',
    dataType: 'secret/doppler-token',
    name: 'Doppler token',
    keywords: ['dp.pt.', 'dp.st.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'],
    pattern: alone(String.raw`dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}`),
    confidence: 0.97,
    tags: ['credential'],
  },
];
