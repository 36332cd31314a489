import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const salesforceEvidence: Record<string, Evidence> = {
  'salesforce-access-token': {
    source: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm',
    hits: [
      `00D${madeUp(12)}!AQ${madeUp(94)}`,
      `export SALESFORCE_ACCESS_TOKEN='00D${madeUp(12)}!AQ${madeUp(94)}'`,
    ],
    misses: [`00D${madeUp(5)}`, '00Dxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'salesforce-refresh-token': {
    source: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm',
    hits: [`5Aep861${madeUp(80)}`, `salesforce_refresh_token: 5Aep861${madeUp(80)}`],
    misses: [`5Aep861${madeUp(5)}`, '5Aep861xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'salesforce-auth-url': {
    source:
      'https://developer.salesforce.com/docs/atlas.en-us.sfdx_cli_reference.meta/sfdx_cli_reference/cli_reference_org_commands_unified.htm',
    hits: [
      `force://PlatformCLI::5Aep861${madeUp(80)}@acme.my.salesforce.com`,
      `"sfdxAuthUrl": "force://PlatformCLI:${madeUp(30)}:5Aep861${madeUp(70)}@acme.my.salesforce.com"`,
    ],
    misses: ['force://<clientId>:<clientSecret>:<refreshToken>@<instanceUrl>', 'force://PlatformCLI::x@y'],
  },
};
