import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const faunaEvidence: Record<string, Evidence> = {
  'fauna-secret': {
    source: 'https://docs.faunadb.org/fauna/current/learn/security/keys/',
    hits: [`fnAE${madeUp(36)}`, `FAUNA_SECRET=fnAE${madeUp(36)}`],
    misses: [`fnA${madeUp(8)}`, 'fnALongFunctionNameInSomeLanguageThatIs1'],
  },
};
