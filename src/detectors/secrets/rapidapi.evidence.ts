import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const rapidapiEvidence: Record<string, Evidence> = {
  'rapidapi-api-key': {
    source: 'https://docs.rapidapi.com/docs/keys',
    hits: [
      `${madeUp(10, hex)}msh${madeUp(15, hex)}p1${madeUp(6, hex)}jsn${madeUp(12, hex)}`,
      `export RAPIDAPI_API_KEY='${madeUp(10, hex)}msh${madeUp(15, hex)}p1${madeUp(6, hex)}jsn${madeUp(12, hex)}'`,
    ],
    misses: ['mshp1jsn', `${madeUp(10, hex)}msh${madeUp(15, hex)}`],
  },
};
