import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const grafanaEvidence: Record<string, Evidence> = {
  'grafana-token': {
    source: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
    hits: [`glsa_${madeUp(32)}_${madeUp(8, hex)}`, `glc_${madeUp(120)}==`],
    misses: ['glsa_x', `glc_${madeUp(9)}`],
  },
};
