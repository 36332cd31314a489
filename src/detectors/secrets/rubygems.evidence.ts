import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const rubygemsEvidence: Record<string, Evidence> = {
  'rubygems-key': {
    source: 'https://guides.rubygems.org/api-key-scopes/',
    hits: [`rubygems_${madeUp(48, hex)}`, `:k: rubygems_${madeUp(48, hex)}`],
    misses: ['rubygems_version', `rubygems_${madeUp(10, hex)}`],
  },
};
