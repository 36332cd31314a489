import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const pypi: DetectorInput[] = [
  {
    id: 'pypi-token',
    dataType: 'secret/pypi-token',
    name: 'PyPI token',
    keywords: ['pypi-ageichlwas'],
    pattern: aloneUrlSafe('pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,1000}'),
    confidence: 0.97,
    tags: ['credential'],
  },
];
