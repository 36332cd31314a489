import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const prefectEvidence: Record<string, Evidence> = {
  'prefect-api-key': {
    source: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
    hits: [`pnu_${madeUp(36)}`, `export PREFECT_API_KEY='pnu_${madeUp(36)}'`],
    misses: [`pnu_${madeUp(5)}`, 'pnu_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bpnu_${madeUp(36)}`],
  },
  'prefect-service-key': {
    source: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
    hits: [`pnb_${madeUp(36)}`, `prefect_service_key: pnb_${madeUp(36)}`],
    misses: [`pnb_${madeUp(5)}`, 'pnb_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bpnb_${madeUp(36)}`],
  },
};
