import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp, uuid } from '../made-up.ts';

export const snykEvidence: Record<string, Evidence> = {
  'snyk-token': {
    source: 'https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api',
    hits: [
      `snyk_uat.${madeUp(8, hex)}.eyJ${madeUp(150)}.${madeUp(86)}`,
      `SNYK_TOKEN=snyk_uat.${madeUp(8, hex)}.eyJ${madeUp(150)}.${madeUp(86)}`,
    ],
    misses: [
      `snyk_uat.${madeUp(5)}`,
      'snyk_uat.xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bsnyk_uat.${madeUp(8, hex)}.eyJ${madeUp(150)}.${madeUp(86)}`,
    ],
  },
  'snyk-service-account-token': {
    source: 'https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api',
    hits: [
      `snyk_sat.${madeUp(8, hex)}.eyJ${madeUp(150)}.${madeUp(86)}`,
      `"snykServiceAccountToken": "snyk_sat.${madeUp(8, hex)}.eyJ${madeUp(150)}.${madeUp(86)}"`,
    ],
    misses: [
      `snyk_sat.${madeUp(5)}`,
      'snyk_sat.xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bsnyk_sat.${madeUp(8, hex)}.eyJ${madeUp(150)}.${madeUp(86)}`,
    ],
  },
  'snyk-api-token': {
    source: 'https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api',
    hits: [`SNYK_TOKEN=${uuid}`, `snyk auth ${uuid}`],
    misses: ['SNYK_TOKEN=your-token', `snyk ignore --id=npm:x ${uuid}`],
  },
};
