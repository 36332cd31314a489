import type { DetectorInput } from '../../model/detector.ts';

export const klarna: DetectorInput[] = [
  {
    id: 'klarna-api-key',
    dataType: 'secret/klarna-api-key',
    name: 'Klarna API key',
    keywords: ['klarna_live_api_', 'klarna_test_api_'],
    pattern: String.raw`(?<![A-Za-z0-9])klarna_(?:live|test)_api_[^\s"'\x60<>,;]{40,250}`,
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
