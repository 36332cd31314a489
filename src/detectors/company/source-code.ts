import type { DetectorInput } from '../../model/detector.ts';

export const sourceCode: DetectorInput[] = [
  {
    id: 'source-code',
    dataType: 'code/source',
    name: 'Source code',
    trigger: 'lines',
    pattern: String.raw`[;{}()=<>[\]]`,
    validator: 'source-code',
    confidence: 0.7,
  },
];
