import type { Evidence } from '../../model/detector.ts';
import { madeUp, uuid } from '../made-up.ts';

export const riotEvidence: Record<string, Evidence> = {
  'riot-api-key': {
    source: 'https://developer.riotgames.com/docs/portal',
    hits: [`RGAPI-${uuid}`, `export RIOT_API_KEY='RGAPI-${uuid}'`],
    misses: [`RGAPI-${madeUp(5)}`, 'RGAPI-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bRGAPI-${uuid}`],
  },
};
