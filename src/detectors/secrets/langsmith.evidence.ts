import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const langsmithEvidence: Record<string, Evidence> = {
  'langsmith-token': {
    source: 'https://docs.langchain.com/langsmith/create-account-api-key',
    hits: [
      `lsv2_pt_${madeUp(32, hex)}_${madeUp(10, hex)}`,
      `LANGSMITH_TOKEN=lsv2_pt_${madeUp(32, hex)}_${madeUp(10, hex)}`,
    ],
    misses: [
      `lsv2_pt_${madeUp(5)}`,
      'lsv2_pt_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1blsv2_pt_${madeUp(32, hex)}_${madeUp(10, hex)}`,
    ],
  },
  'langsmith-service-key': {
    source: 'https://docs.langchain.com/langsmith/create-account-api-key',
    hits: [
      `lsv2_sk_${madeUp(32, hex)}_${madeUp(10, hex)}`,
      `"langsmithServiceKey": "lsv2_sk_${madeUp(32, hex)}_${madeUp(10, hex)}"`,
    ],
    misses: [
      `lsv2_sk_${madeUp(5)}`,
      'lsv2_sk_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1blsv2_sk_${madeUp(32, hex)}_${madeUp(10, hex)}`,
    ],
  },
  'langsmith-legacy-key': {
    source: 'https://docs.langchain.com/langsmith/create-account-api-key',
    hits: [`ls__${madeUp(32, hex)}`, `export LANGSMITH_LEGACY_KEY='ls__${madeUp(32, hex)}'`],
    misses: [`ls__${madeUp(5)}`, 'ls__xxxxxxxxxxxxxxxxxxxxxxxx', `a1bls__${madeUp(32, hex)}`],
  },
};
