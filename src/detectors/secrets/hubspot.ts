import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const hubspot: DetectorInput[] = [
  {
    id: 'hubspot-token',
    dataType: 'secret/hubspot-token',
    name: 'HubSpot private app token',
    keywords: ['pat-na', 'pat-eu', 'pat-ap'],
    pattern: alone(String.raw`pat-(?:na|eu|ap)\d-[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}`),
    confidence: 0.975,
    tags: ['credential'],
  },
];
