import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const jenkinsEvidence: Record<string, Evidence> = {
  'jenkins-api-token': {
    source: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
    hits: [`JENKINS_API_TOKEN=11${madeUp(32, hex)}`, `jenkins.token: "11${madeUp(32, hex)}"`],
    misses: ['JENKINS_API_TOKEN=11', `checksum=11${madeUp(32, hex)}`],
  },
  'jenkins-encrypted-secret': {
    source: 'https://www.jenkins.io/doc/developer/security/secrets/',
    hits: [`{AQAAABAAAA${madeUp(54)}==}`, `JENKINS_ENCRYPTED_SECRET={AQAAABAAAA${madeUp(54)}==}`],
    misses: ['{AQAAABAAAA}', `AQAAABAAAA${madeUp(12)}`],
  },
};
