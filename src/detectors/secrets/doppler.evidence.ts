import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const dopplerEvidence: Record<string, Evidence> = {
  'doppler-token': {
    source: 'https://docs.doppler.com/reference/auth-token-formats',
    hits: [`dp.pt.${madeUp(43)}`, `"dopplerToken": "dp.pt.${madeUp(43)}"`],
    misses: [`dp.pt.${madeUp(5)}`, 'dp.pt.xxxxxxxxxxxxxxxxxxxxxxxx', `a1bdp.pt.${madeUp(43)}`],
  },
  'doppler-cli-token': {
    source: 'https://docs.doppler.com/reference/auth-token-formats',
    hits: [`dp.ct.${madeUp(43)}`, `export DOPPLER_CLI_TOKEN='dp.ct.${madeUp(43)}'`],
    misses: [`dp.ct.${madeUp(5)}`, 'dp.ct.xxxxxxxxxxxxxxxxxxxxxxxx', `a1bdp.ct.${madeUp(43)}`],
  },
  'doppler-service-account-token': {
    source: 'https://docs.doppler.com/reference/auth-token-formats',
    hits: [`dp.sa.${madeUp(43)}`, `doppler_service_account_token: dp.sa.${madeUp(43)}`],
    misses: [`dp.sa.${madeUp(5)}`, 'dp.sa.xxxxxxxxxxxxxxxxxxxxxxxx', `a1bdp.sa.${madeUp(43)}`],
  },
  'doppler-scim-token': {
    source: 'https://docs.doppler.com/reference/auth-token-formats',
    hits: [`dp.scim.${madeUp(43)}`, `DOPPLER_SCIM_TOKEN=dp.scim.${madeUp(43)}`],
    misses: [`dp.scim.${madeUp(5)}`, 'dp.scim.xxxxxxxxxxxxxxxxxxxxxxxx', `a1bdp.scim.${madeUp(43)}`],
  },
  'doppler-audit-token': {
    source: 'https://docs.doppler.com/reference/auth-token-formats',
    hits: [`dp.audit.${madeUp(43)}`, `"dopplerAuditToken": "dp.audit.${madeUp(43)}"`],
    misses: [`dp.audit.${madeUp(5)}`, 'dp.audit.xxxxxxxxxxxxxxxxxxxxxxxx', `a1bdp.audit.${madeUp(43)}`],
  },
  'doppler-service-token': {
    source: 'https://docs.doppler.com/reference/auth-token-formats',
    hits: [`dp.st.prd.${madeUp(43)}`, `export DOPPLER_SERVICE_TOKEN='dp.st.prd.${madeUp(43)}'`],
    misses: [`dp.st.prd.${madeUp(5)}`, 'dp.st.prd.xxxxxxxxxxxxxxxxxxxxxxxx', `a1bdp.st.prd.${madeUp(43)}`],
  },
};
