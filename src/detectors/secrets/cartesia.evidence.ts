import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const cartesiaEvidence: Record<string, Evidence> = {
  'cartesia-api-key': {
    source: 'https://docs.cartesia.ai/get-started/authenticate-your-client-applications',
    hits: [`sk_car_${madeUp(22)}`, `export CARTESIA_API_KEY='sk_car_${madeUp(22)}'`],
    misses: [`sk_car_${madeUp(5)}`, 'sk_car_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsk_car_${madeUp(22)}`],
  },
};
