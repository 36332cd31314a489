import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const fireworksEvidence: Record<string, Evidence> = {
  'fireworks-api-key': {
    source: 'https://docs.fireworks.ai/getting-started/quickstart',
    hits: [`fw_${madeUp(24)}`, `FIREWORKS_API_KEY=fw_${madeUp(24)}`],
    misses: [`fw_${madeUp(6)}`, 'fw_update_firmware_version_number_12'],
  },
};
