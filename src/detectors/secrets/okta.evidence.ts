import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const oktaEvidence: Record<string, Evidence> = {
  'okta-token': {
    source: 'https://developer.okta.com/docs/guides/create-an-api-token/',
    hits: [`okta token 00${madeUp(40)}`, `Authorization: SSWS 00${madeUp(40)}`],
    misses: [`okta 00${madeUp(10)}`, `00${madeUp(40)}`],
  },
};
