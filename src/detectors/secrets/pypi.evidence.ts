import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const pypiEvidence: Record<string, Evidence> = {
  'pypi-token': {
    source: 'https://pypi.org/help/#apitoken',
    hits: [`pypi-AgEIcHlwaS5vcmc${madeUp(150)}`, `password = pypi-AgEIcHlwaS5vcmc${madeUp(120)}`],
    misses: ['pypi-server', 'pypi-AgEIcHlwaS5vcmc'],
  },
  'test-pypi-token': {
    source: 'https://test.pypi.org/help/#apitoken',
    hits: [
      `pypi-AgENdGVzdC5weXBpLm9yZw${madeUp(150)}`,
      `"testPypiToken": "pypi-AgENdGVzdC5weXBpLm9yZw${madeUp(150)}"`,
    ],
    misses: [
      `pypi-AgENdGVzdC5weXBpLm9yZw${madeUp(5)}`,
      'pypi-AgENdGVzdC5weXBpLm9yZwxxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bpypi-AgENdGVzdC5weXBpLm9yZw${madeUp(150)}`,
    ],
  },
};
