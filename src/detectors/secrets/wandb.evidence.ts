import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const wandbEvidence: Record<string, Evidence> = {
  'wandb-api-key': {
    source:
      'https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters',
    hits: [`WANDB_API_KEY=${madeUp(40, hex)}`, `wandb login ${madeUp(40, hex)}`],
    misses: ['WANDB_API_KEY=your-key', `checksum=${madeUp(40, hex)}`],
  },
};
