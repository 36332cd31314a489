import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const dbtEvidence: Record<string, Evidence> = {
  'dbt-service-token': {
    source: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
    hits: [`dbtc_${madeUp(44)}`, `DBT_SERVICE_TOKEN=dbtc_${madeUp(44)}`],
    misses: [`dbtc_${madeUp(5)}`, 'dbtc_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bdbtc_${madeUp(44)}`],
  },
  'dbt-personal-token': {
    source: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
    hits: [`dbtu_${madeUp(44)}`, `"dbtPersonalToken": "dbtu_${madeUp(44)}"`],
    misses: [`dbtu_${madeUp(5)}`, 'dbtu_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bdbtu_${madeUp(44)}`],
  },
};
