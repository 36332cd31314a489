import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const artifactoryEvidence: Record<string, Evidence> = {
  'artifactory-token': {
    source: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
    hits: [`AKCp8${madeUp(68)}`, `cmVmdGtu${madeUp(56)}`],
    misses: ['AKCp', `AKCp${madeUp(12)}`],
  },
};
