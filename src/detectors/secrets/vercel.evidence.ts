import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const vercelEvidence: Record<string, Evidence> = {
  'vercel-token': {
    source: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
    hits: [`vcp_${madeUp(56)}`, `VERCEL_TOKEN=vcp_${madeUp(56)}`],
    misses: [`vcp_${madeUp(5)}`, 'vcp_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bvcp_${madeUp(56)}`],
  },
  'vercel-integration-token': {
    source: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
    hits: [`vci_${madeUp(56)}`, `"vercelIntegrationToken": "vci_${madeUp(56)}"`],
    misses: [`vci_${madeUp(5)}`, 'vci_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bvci_${madeUp(56)}`],
  },
  'vercel-app-access-token': {
    source: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
    hits: [`vca_${madeUp(56)}`, `export VERCEL_APP_ACCESS_TOKEN='vca_${madeUp(56)}'`],
    misses: [`vca_${madeUp(5)}`, 'vca_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bvca_${madeUp(56)}`],
  },
  'vercel-app-refresh-token': {
    source: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
    hits: [`vcr_${madeUp(56)}`, `vercel_app_refresh_token: vcr_${madeUp(56)}`],
    misses: [`vcr_${madeUp(5)}`, 'vcr_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bvcr_${madeUp(56)}`],
  },
  'vercel-api-key': {
    source: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
    hits: [`vck_${madeUp(56)}`, `VERCEL_API_KEY=vck_${madeUp(56)}`],
    misses: [`vck_${madeUp(5)}`, 'vck_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bvck_${madeUp(56)}`],
  },
  'vercel-blob-token': {
    source: 'https://vercel.com/docs/vercel-blob/using-blob-sdk',
    hits: [
      `vercel_blob_rw_${madeUp(16)}_${madeUp(30)}`,
      `"vercelBlobToken": "vercel_blob_rw_${madeUp(16)}_${madeUp(30)}"`,
    ],
    misses: [
      `vercel_blob_rw_${madeUp(5)}`,
      'vercel_blob_rw_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bvercel_blob_rw_${madeUp(16)}_${madeUp(30)}`,
    ],
  },
  'vercel-deploy-hook': {
    source: 'https://vercel.com/docs/deploy-hooks',
    hits: [
      `https://api.vercel.com/v1/integrations/deploy/prj_${madeUp(28)}/${madeUp(10)}`,
      `curl -X POST api.vercel.com/v1/integrations/deploy/prj_${madeUp(28)}/${madeUp(10)}?buildCache=false`,
    ],
    misses: [
      'https://api.vercel.com/v1/integrations/deploy/prj_x/y',
      'https://api.vercel.com/v1/integrations/',
    ],
  },
};
