import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const difyEvidence: Record<string, Evidence> = {
  'dify-app-key': {
    source: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
    hits: [`dify: app-${madeUp(24)}`, `# dify\nkey = "app-${madeUp(24)}"`],
    misses: [`build app-${madeUp(24)} done`, `app-${madeUp(5)}`, 'app-xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'dify-knowledge-key': {
    source: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
    hits: [`dify: dataset-${madeUp(24)}`, `# dify\nkey = "dataset-${madeUp(24)}"`],
    misses: [`build dataset-${madeUp(24)} done`, `dataset-${madeUp(5)}`, 'dataset-xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
