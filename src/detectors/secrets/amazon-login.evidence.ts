import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const amazonLoginEvidence: Record<string, Evidence> = {
  'amazon-lwa-client-secret': {
    source: 'https://developer.amazon.com/docs/login-with-amazon/documentation-overview.html',
    hits: [
      `amzn1.oa2-cs.v1.${madeUp(64, hex)}`,
      `amazon_lwa_client_secret: amzn1.oa2-cs.v1.${madeUp(64, hex)}`,
    ],
    misses: [
      `amzn1.oa2-cs.v1.${madeUp(5)}`,
      'amzn1.oa2-cs.v1.xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bamzn1.oa2-cs.v1.${madeUp(64, hex)}`,
    ],
  },
  'amazon-lwa-refresh-token': {
    source: 'https://developer.amazon.com/docs/login-with-amazon/documentation-overview.html',
    hits: [`Atzr|IwEB${madeUp(300)}`, `AMAZON_LWA_REFRESH_TOKEN=Atzr|IwEB${madeUp(300)}`],
    misses: ['Atzr|IwEB...', `Atzr|${madeUp(20)}`],
  },
  'amazon-lwa-access-token': {
    source: 'https://developer.amazon.com/docs/login-with-amazon/documentation-overview.html',
    hits: [`Atza|IwEB${madeUp(300)}`, `"amazonLwaAccessToken": "Atza|IwEB${madeUp(300)}"`],
    misses: ['Atza|IwEB...', `Atza|${madeUp(20)}`],
  },
};
