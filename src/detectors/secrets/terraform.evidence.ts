import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const terraformEvidence: Record<string, Evidence> = {
  'terraform-cloud-token': {
    source: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
    hits: [`${madeUp(14)}.atlasv1.${madeUp(67)}`, `token = "${madeUp(14)}.atlasv1.${madeUp(67)}"`],
    misses: ['x.atlasv1.y', `${madeUp(4)}.atlasv1.${madeUp(67)}`],
  },
};
