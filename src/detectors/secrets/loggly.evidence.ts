import type { Evidence } from '../../model/detector.ts';
import { uuid } from '../made-up.ts';

export const logglyEvidence: Record<string, Evidence> = {
  'loggly-url': {
    source: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/http-endpoint.htm',
    hits: [
      `https://logs-01.loggly.com/inputs/${uuid}/tag/http/`,
      `http://logs-01.loggly.com/bulk/${uuid}/tag/bulk`,
    ],
    misses: ['https://logs-01.loggly.com/inputs/TOKEN/tag/http/', 'https://acme.loggly.com/inputs/'],
  },
};
