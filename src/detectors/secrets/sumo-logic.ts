import type { DetectorInput } from '../../model/detector.ts';

export const sumoLogic: DetectorInput[] = [
  {
    id: 'sumo-logic-collector-url',
    dataType: 'secret/sumo-logic-collector-url',
    name: 'Sumo Logic collector address',
    keywords: ['.sumologic.com/receiver/v1/'],
    pattern: String.raw`\.sumologic\.com/receiver/v1/(?:http|otlp|trace|rum)/(?<value>[A-Za-z0-9=_-]{60,200})`,
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
