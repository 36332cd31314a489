import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const lambdaCloudEvidence: Record<string, Evidence> = {
  'lambda-cloud-api-key': {
    source: 'https://docs.lambda.ai/public-cloud/cloud-api/',
    hits: [
      `secret_ci_${madeUp(32, hex)}.${madeUp(32)}`,
      `lambda_cloud_api_key: secret_ci_${madeUp(32, hex)}.${madeUp(32)}`,
    ],
    misses: [
      `secret_ci_${madeUp(5)}`,
      'secret_ci_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bsecret_ci_${madeUp(32, hex)}.${madeUp(32)}`,
    ],
  },
};
