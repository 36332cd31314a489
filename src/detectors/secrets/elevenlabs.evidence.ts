import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const elevenlabsEvidence: Record<string, Evidence> = {
  'elevenlabs-api-key': {
    source: 'https://elevenlabs.io/docs/api-reference/authentication',
    hits: [`elevenlabs: sk_${madeUp(48, hex)}`, `# elevenlabs\nkey = "sk_${madeUp(48, hex)}"`],
    misses: [`build sk_${madeUp(48, hex)} done`, `sk_${madeUp(5)}`, 'sk_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
