import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const dingtalkEvidence: Record<string, Evidence> = {
  'dingtalk-webhook': {
    source: 'https://open.dingtalk.com/document/robots/custom-robot-access',
    hits: [
      `https://oapi.dingtalk.com/robot/send?access_token=${madeUp(64, hex)}`,
      `curl oapi.dingtalk.com/robot/send?access_token=${madeUp(64, hex)}&timestamp=1`,
    ],
    misses: [
      'https://oapi.dingtalk.com/robot/send?access_token=XXXXXX',
      'https://oapi.dingtalk.com/robot/send',
    ],
  },
  'dingtalk-signing-secret': {
    source: 'https://open.dingtalk.com/document/robots/custom-robot-access',
    hits: [`dingtalk: SEC${madeUp(64, hex)}`, `# dingtalk\nkey = "SEC${madeUp(64, hex)}"`],
    misses: [`build SEC${madeUp(64, hex)} done`, `dingtalk SEC${madeUp(32, hex)}`],
  },
};
