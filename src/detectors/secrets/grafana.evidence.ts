import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const grafanaEvidence: Record<string, Evidence> = {
  'grafana-token': {
    source: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
    hits: [`glsa_${madeUp(32)}_${madeUp(8, hex)}`, `grafana_token: glsa_${madeUp(32)}_${madeUp(8, hex)}`],
    misses: [`glsa_${madeUp(5)}`, 'glsa_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bglsa_${madeUp(32)}_${madeUp(8, hex)}`],
  },
  'grafana-cloud-token': {
    source:
      'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
    hits: [`glc_eyJv${madeUp(120)}==`, `GRAFANA_CLOUD_TOKEN=glc_eyJv${madeUp(120)}==`],
    misses: [`glc_eyJv${madeUp(5)}`, 'glc_eyJvxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'grafana-api-key': {
    source: 'https://grafana.com/docs/grafana/latest/administration/api-keys/',
    hits: [`eyJrIjoi${madeUp(90)}==`, `"grafanaApiKey": "eyJrIjoi${madeUp(90)}=="`],
    misses: [`eyJrIjoi${madeUp(5)}`, 'eyJrIjoixxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
