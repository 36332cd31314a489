import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const contentfulEvidence: Record<string, Evidence> = {
  'contentful-management-token': {
    source: 'https://www.contentful.com/developers/docs/references/authentication/',
    hits: [`CFPAT-${madeUp(43)}`, `export CONTENTFUL_MANAGEMENT_TOKEN='CFPAT-${madeUp(43)}'`],
    misses: [`CFPAT-${madeUp(5)}`, 'CFPAT-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bCFPAT-${madeUp(43)}`],
  },
};
