import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const rubygems: DetectorInput[] = [
  {
    id: 'rubygems-key',
    dataType: 'secret/rubygems-key',
    name: 'RubyGems API key',
    keywords: ['rubygems_'],
    pattern: alone('rubygems_[a-f0-9]{48}'),
    confidence: 0.975,
    tags: ['credential'],
  },
];
