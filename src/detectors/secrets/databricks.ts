import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const databricks: DetectorInput[] = [
  {
    id: 'databricks-token',
    dataType: 'secret/databricks-token',
    name: 'Databricks token',
    keywords: ['dapi'],
    pattern: alone(String.raw`dapi[a-f0-9]{32}(?:-\d)?`),
    confidence: 0.95,
    tags: ['credential'],
  },
];
