import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp, upper32 } from '../made-up.ts';

export const newRelicEvidence: Record<string, Evidence> = {
  'new-relic-key': {
    source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    hits: [`NRAK-${madeUp(27, upper32)}`, `NEW_RELIC_KEY=NRAK-${madeUp(27, upper32)}`],
    misses: [`NRAK-${madeUp(5)}`, 'NRAK-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bNRAK-${madeUp(27, upper32)}`],
  },
  'new-relic-license-key': {
    source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    hits: [`${madeUp(36, hex)}NRAL`, `"newRelicLicenseKey": "${madeUp(36, hex)}NRAL"`],
    misses: ['NRAL', `${madeUp(8, hex)}NRAL`],
  },
  'new-relic-insert-key': {
    source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    hits: [`NRII-${madeUp(32)}`, `export NEW_RELIC_INSERT_KEY='NRII-${madeUp(32)}'`],
    misses: [`NRII-${madeUp(5)}`, 'NRII-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bNRII-${madeUp(32)}`],
  },
  'new-relic-query-key': {
    source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    hits: [`NRIQ-${madeUp(32)}`, `new_relic_query_key: NRIQ-${madeUp(32)}`],
    misses: [`NRIQ-${madeUp(5)}`, 'NRIQ-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bNRIQ-${madeUp(32)}`],
  },
  'new-relic-browser-key': {
    source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    hits: [`NRJS-${madeUp(19, hex)}`, `NEW_RELIC_BROWSER_KEY=NRJS-${madeUp(19, hex)}`],
    misses: [`NRJS-${madeUp(5)}`, 'NRJS-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bNRJS-${madeUp(19, hex)}`],
  },
  'new-relic-rest-key': {
    source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    hits: [`NRRA-${madeUp(42, hex)}`, `"newRelicRestKey": "NRRA-${madeUp(42, hex)}"`],
    misses: [`NRRA-${madeUp(5)}`, 'NRRA-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bNRRA-${madeUp(42, hex)}`],
  },
  'new-relic-admin-key': {
    source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    hits: [`NRAA-${madeUp(27, hex)}`, `export NEW_RELIC_ADMIN_KEY='NRAA-${madeUp(27, hex)}'`],
    misses: [`NRAA-${madeUp(5)}`, 'NRAA-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bNRAA-${madeUp(27, hex)}`],
  },
};
