import type { Evidence } from '../../model/detector.ts';
import { madeUp, uuid } from '../made-up.ts';

export const bitwardenEvidence: Record<string, Evidence> = {
  'bitwarden-access-token': {
    source: 'https://bitwarden.com/help/access-tokens/',
    hits: [
      `BWS_ACCESS_TOKEN=0.${uuid}.${madeUp(30)}:${madeUp(22)}==`,
      `"bitwarden_access_token": "0.${uuid}.${madeUp(30)}:${madeUp(22)}=="`,
    ],
    misses: [`BWS_ACCESS_TOKEN=0.${uuid}`, `0.${uuid}.${madeUp(30)}:${madeUp(22)}==`],
  },
};
