import type { DetectorInput } from '../../model/detector.ts';

export const devcycle: DetectorInput[] = [
  {
    id: 'devcycle-server-key',
    dataType: 'secret/devcycle-server-key',
    name: 'DevCycle server SDK key',
    keywords: ['dvc_server_'],
    pattern: '(?<![A-Za-z0-9])dvc_server_[A-Za-z0-9_-]{16,60}(?![A-Za-z0-9_-])',
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
