import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const posthogEvidence: Record<string, Evidence> = {
  'posthog-personal-key': {
    source: 'https://posthog.com/docs/api',
    hits: [`phx_${madeUp(43)}`, `POSTHOG_PERSONAL_KEY=phx_${madeUp(43)}`],
    misses: [`phx_${madeUp(5)}`, 'phx_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bphx_${madeUp(43)}`],
  },
  'posthog-secure-key': {
    source: 'https://posthog.com/docs/api',
    hits: [`phs_${madeUp(43)}`, `"posthogSecureKey": "phs_${madeUp(43)}"`],
    misses: [`phs_${madeUp(5)}`, 'phs_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bphs_${madeUp(43)}`],
  },
  'posthog-project-key': {
    source: 'https://posthog.com/docs/api',
    hits: [`phc_${madeUp(43)}`, `export POSTHOG_PROJECT_KEY='phc_${madeUp(43)}'`],
    misses: [`phc_${madeUp(5)}`, 'phc_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bphc_${madeUp(43)}`],
  },
};
