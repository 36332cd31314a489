import type { Evidence } from '../../model/detector.ts';
import { digits, madeUp } from '../made-up.ts';

export const facebookEvidence: Record<string, Evidence> = {
  'facebook-token': {
    source: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
    hits: [`EAAC${madeUp(120)}`, `access_token=EAAB${madeUp(150)}`],
    misses: ['EAAC', `EAAB${madeUp(20)}`],
  },
  'facebook-app-token': {
    source: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
    hits: [
      `facebook: ${madeUp(15, '123456789')}|${madeUp(27)}`,
      `# facebook\nkey = "${madeUp(15, '123456789')}|${madeUp(27)}"`,
    ],
    misses: [`facebook ${madeUp(15, digits)}|page`, `${madeUp(15, '123456789')}|${madeUp(27)}`],
  },
  'instagram-access-token': {
    source: 'https://developers.facebook.com/docs/instagram-platform/',
    hits: [`IGQVJ${madeUp(160)}`, `INSTAGRAM_ACCESS_TOKEN=IGQVJ${madeUp(160)}`],
    misses: [`IGQVJ${madeUp(5)}`, 'IGQVJxxxxxxxxxxxxxxxxxxxxxxxx', `a1bIGQVJ${madeUp(160)}`],
  },
};
