import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nuget: DetectorInput[] = [
  {
    id: 'nuget-api-key',
    dataType: 'secret/nuget-api-key',
    name: 'NuGet API key',
    keywords: ['oy2'],
    pattern: alone('oy2[a-z0-9]{43}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'nuget-config-password',
    dataType: 'secret/nuget-config-password',
    name: 'Password in a NuGet configuration',
    keywords: ['"cleartextpassword"'],
    pattern: String.raw`"ClearTextPassword"\s{1,3}value="(?<value>[^"\s]{5,120})"`,
    ignoreCase: true,
    validator: 'url-password',
    confidence: 0.955,
    tags: ['credential'],
  },
];
