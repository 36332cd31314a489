import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const pineconeEvidence: Record<string, Evidence> = {
  'pinecone-api-key': {
    source: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
    hits: [`pcsk_${madeUp(6)}_${madeUp(63)}`, `pinecone_api_key: pcsk_${madeUp(6)}_${madeUp(63)}`],
    misses: [`pcsk_${madeUp(5)}`, 'pcsk_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bpcsk_${madeUp(6)}_${madeUp(63)}`],
  },
};
