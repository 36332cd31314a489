import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const polarEvidence: Record<string, Evidence> = {
  'polar-organization-token': {
    source: 'https://docs.polar.sh/integrate/oat',
    hits: [`polar_oat_${madeUp(43)}`, `"polarOrganizationToken": "polar_oat_${madeUp(43)}"`],
    misses: [`polar_oat_${madeUp(5)}`, 'polar_oat_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bpolar_oat_${madeUp(43)}`],
  },
  'polar-personal-token': {
    source: 'https://docs.polar.sh/integrate/oat',
    hits: [`polar_pat_${madeUp(43)}`, `export POLAR_PERSONAL_TOKEN='polar_pat_${madeUp(43)}'`],
    misses: [`polar_pat_${madeUp(5)}`, 'polar_pat_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bpolar_pat_${madeUp(43)}`],
  },
};
