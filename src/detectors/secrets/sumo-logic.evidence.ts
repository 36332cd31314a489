import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const sumoLogicEvidence: Record<string, Evidence> = {
  'sumo-logic-collector-url': {
    source: 'https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/logs-metrics/',
    hits: [
      `https://endpoint4.collection.sumologic.com/receiver/v1/http/${madeUp(86)}==`,
      `SUMO=https://collectors.sumologic.com/receiver/v1/http/${madeUp(90)}`,
    ],
    misses: [
      'https://endpoint4.collection.sumologic.com/receiver/v1/http/UNIQUE_ID',
      'https://help.sumologic.com/receiver/v1/',
    ],
  },
};
