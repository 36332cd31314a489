import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const planeEvidence: Record<string, Evidence> = {
  'plane-api-key': {
    source: 'https://developers.plane.so/api-reference/introduction',
    hits: [`plane_api_${madeUp(32, hex)}`, `plane_api_key: plane_api_${madeUp(32, hex)}`],
    misses: [
      `plane_api_${madeUp(5)}`,
      'plane_api_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bplane_api_${madeUp(32, hex)}`,
    ],
  },
};
