import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const yandexEvidence: Record<string, Evidence> = {
  'yandex-api-key': {
    source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/',
    hits: [`AQVN${madeUp(36)}`, `"yandexApiKey": "AQVN${madeUp(36)}"`],
    misses: [`AQVN${madeUp(5)}`, 'AQVNxxxxxxxxxxxxxxxxxxxxxxxx', `a1bAQVN${madeUp(36)}`],
  },
  'yandex-iam-token': {
    source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/',
    hits: [
      `t1.9eu${madeUp(150)}.${madeUp(86)}`,
      `export YANDEX_IAM_TOKEN='t1.9eu${madeUp(150)}.${madeUp(86)}'`,
    ],
    misses: ['t1.value.x', `t1.9eu${madeUp(150)}.${madeUp(8)}`],
  },
  'yandex-oauth-token': {
    source: 'https://yandex.com/dev/id/doc/en/tokens/token',
    hits: [`y0_AgAA${madeUp(54)}`, `yandex_oauth_token: y0_AgAA${madeUp(54)}`],
    misses: [`y0_AgAA${madeUp(5)}`, 'y0_AgAAxxxxxxxxxxxxxxxxxxxxxxxx', `a1by0_AgAA${madeUp(54)}`],
  },
  'yandex-static-key-id': {
    source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/',
    hits: [`YCAJE${madeUp(20)}`, `YANDEX_STATIC_KEY_ID=YCAJE${madeUp(20)}`],
    misses: [`YCAJE${madeUp(5)}`, 'YCAJExxxxxxxxxxxxxxxxxxxxxxxx', `a1bYCAJE${madeUp(20)}`],
  },
  'yandex-static-key-secret': {
    source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/',
    hits: [`yandex: YCN${madeUp(37)}`, `# yandex\nkey = "YCN${madeUp(37)}"`],
    misses: [`build YCN${madeUp(37)} done`, `yandex YCN${madeUp(12)}`],
  },
};
