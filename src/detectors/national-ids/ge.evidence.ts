import type { Evidence } from '../../model/detector.ts';

export const nationalIdsGeEvidence: Record<string, Evidence> = {
  'ge-personal-number': {
    source: 'Public Service Development Agency, Georgia',
    hits: ['პირადი ნომერი 01024012345', 'Georgian personal number: 61001012345'],
    misses: ['order 01024012345', 'Georgian ID 0102'],
  },
  'ge-tax': {
    source: 'Revenue Service of Georgia',
    hits: ['საიდენტიფიკაციო კოდი 204378869', 'Georgian tax number: 404861534'],
    misses: ['order 204378869', 'Georgian tax 2043'],
  },
};
