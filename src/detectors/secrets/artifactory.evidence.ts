import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const artifactoryEvidence: Record<string, Evidence> = {
  'artifactory-token': {
    source: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
    hits: [`AKCp8${madeUp(68)}`, `ARTIFACTORY_KEY=AKCp5${madeUp(68)}`],
    misses: ['AKCp', `AKCp${madeUp(12)}`],
  },
  'artifactory-reference-token': {
    source: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
    hits: [`cmVmdGtu${madeUp(56)}`, `"artifactoryReferenceToken": "cmVmdGtu${madeUp(56)}"`],
    misses: [`cmVmdGtu${madeUp(5)}`, 'cmVmdGtuxxxxxxxxxxxxxxxxxxxxxxxx', `a1bcmVmdGtu${madeUp(56)}`],
  },
};
