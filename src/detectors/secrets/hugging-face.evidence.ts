import type { Evidence } from '../../model/detector.ts';
import { letters, madeUp } from '../made-up.ts';

export const huggingFaceEvidence: Record<string, Evidence> = {
  'hugging-face-token': {
    source: 'https://huggingface.co/docs/hub/security-tokens',
    hits: [`hf_${madeUp(34, letters)}`, `hf_${madeUp(34, letters)}`],
    misses: ['hf_hub_download', `hf_${madeUp(34, 'x')}`],
  },
  'hugging-face-organization-token': {
    source: 'https://huggingface.co/docs/hub/security-tokens',
    hits: [
      `api_org_${madeUp(34, letters)}`,
      `export HUGGING_FACE_ORGANIZATION_TOKEN='api_org_${madeUp(34, letters)}'`,
    ],
    misses: [`api_org_${madeUp(5)}`, 'api_org_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bapi_org_${madeUp(34, letters)}`],
  },
};
