import type { Evidence } from '../../model/detector.ts';
import { letters, madeUp } from '../made-up.ts';

export const huggingFaceEvidence: Record<string, Evidence> = {
  'hugging-face-token': {
    source: 'https://huggingface.co/docs/hub/security-tokens',
    hits: [`hf_${madeUp(34, letters)}`, `api_org_${madeUp(34, letters)}`],
    misses: ['hf_hub_download', `hf_${madeUp(34, 'x')}`],
  },
};
