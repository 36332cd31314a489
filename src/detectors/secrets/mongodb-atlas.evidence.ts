import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const mongodbAtlasEvidence: Record<string, Evidence> = {
  'mongodb-atlas-service-secret': {
    source: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
    hits: [`mdb_sa_sk_${madeUp(40)}`, `mongodb_atlas_service_secret: mdb_sa_sk_${madeUp(40)}`],
    misses: [`mdb_sa_sk_${madeUp(5)}`, 'mdb_sa_sk_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bmdb_sa_sk_${madeUp(40)}`],
  },
};
