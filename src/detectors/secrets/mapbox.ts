import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const mapbox: DetectorInput[] = [
  {
    id: 'mapbox-secret-token',
    dataType: 'secret/mapbox-secret-token',
    name: 'Mapbox secret access token',
    keywords: ['sk.eyj'],
    pattern: aloneUrlSafe(String.raw`sk\.eyJ[A-Za-z0-9_-]{40,200}\.[A-Za-z0-9_-]{20,24}`),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
  {
    id: 'mapbox-public-token',
    dataType: 'secret/mapbox-public-token',
    name: 'Mapbox public access token',
    keywords: ['pk.eyj', 'tk.eyj'],
    pattern: aloneUrlSafe(String.raw`[pt]k\.eyJ[A-Za-z0-9_-]{40,200}\.[A-Za-z0-9_-]{20,24}`),
    validator: 'mixed',
    confidence: 0.7,
    tags: ['credential'],
  },
];
