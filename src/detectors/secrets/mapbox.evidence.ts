import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const mapboxEvidence: Record<string, Evidence> = {
  'mapbox-secret-token': {
    source: 'https://docs.mapbox.com/help/dive-deeper/access-tokens/',
    hits: [`sk.eyJ1${madeUp(80)}.${madeUp(22)}`, `"mapboxSecretToken": "sk.eyJ1${madeUp(80)}.${madeUp(22)}"`],
    misses: [
      `sk.eyJ1${madeUp(5)}`,
      'sk.eyJ1xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bsk.eyJ1${madeUp(80)}.${madeUp(22)}`,
    ],
  },
  'mapbox-public-token': {
    source: 'https://docs.mapbox.com/help/dive-deeper/access-tokens/',
    hits: [
      `pk.eyJ1${madeUp(80)}.${madeUp(22)}`,
      `export MAPBOX_PUBLIC_TOKEN='pk.eyJ1${madeUp(80)}.${madeUp(22)}'`,
    ],
    misses: [
      `pk.eyJ1${madeUp(5)}`,
      'pk.eyJ1xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bpk.eyJ1${madeUp(80)}.${madeUp(22)}`,
    ],
  },
};
