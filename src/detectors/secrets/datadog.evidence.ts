import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const datadogEvidence: Record<string, Evidence> = {
  'datadog-api-key': {
    source: 'https://docs.datadoghq.com/account_management/api-app-keys/',
    hits: [`DD_API_KEY=${madeUp(32, hex)}`, `datadog_app_key: "${madeUp(40, hex)}"`],
    misses: [`DD_API_KEY=${madeUp(20, hex)}`, `md5=${madeUp(32, hex)}`],
  },
  'datadog-client-token': {
    source: 'https://docs.datadoghq.com/account_management/api-app-keys/',
    hits: [`datadog: pub${madeUp(32, hex)}`, `# datadog\nkey = "pub${madeUp(32, hex)}"`],
    misses: [`build pub${madeUp(32, hex)} done`, 'datadog public'],
  },
};
