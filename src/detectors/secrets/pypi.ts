import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const pypi: DetectorInput[] = [
  {
    id: 'pypi-token',
    dataType: 'secret/pypi-token',
    name: 'PyPI token',
    keywords: ['pypi-ageichlwas'],
    pattern: aloneUrlSafe('pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,1000}'),
    confidence: 0.975,
    tags: ['credential'],
  },
  {
    id: 'test-pypi-token',
    dataType: 'secret/test-pypi-token',
    name: 'TestPyPI token',
    keywords: ['pypi-agendgvzdc5wexb'],
    pattern: aloneUrlSafe('pypi-AgENdGVzdC5weXBpLm9yZw[A-Za-z0-9_-]{50,1000}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
