import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const elasticEvidence: Record<string, Evidence> = {
  'elastic-cloud-api-key': {
    source: 'https://www.elastic.co/docs/deploy-manage/api-keys',
    hits: [`essu_${madeUp(86)}==`, `export ELASTIC_CLOUD_API_KEY='essu_${madeUp(86)}=='`],
    misses: [`essu_${madeUp(5)}`, 'essu_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'elastic-service-token': {
    source:
      'https://www.elastic.co/docs/deploy-manage/users-roles/cluster-or-deployment-auth/service-accounts',
    hits: [`AAEAAWVsYXN0aWM${madeUp(54)}`, `elastic_service_token: AAEAAWVsYXN0aWM${madeUp(54)}`],
    misses: [`AAEAAWVsYXN0aWM${madeUp(5)}`, 'AAEAAWVsYXN0aWMxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
