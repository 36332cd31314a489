import type { Evidence } from '../../model/detector.ts';
import { madeUp, uuid } from '../made-up.ts';

export const personaEvidence: Record<string, Evidence> = {
  'persona-api-key': {
    source: 'https://docs.withpersona.com/api-keys',
    hits: [`persona_sandbox_${uuid}`, `"personaApiKey": "persona_sandbox_${uuid}"`],
    misses: [
      `persona_sandbox_${madeUp(5)}`,
      'persona_sandbox_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bpersona_sandbox_${uuid}`,
    ],
  },
};
