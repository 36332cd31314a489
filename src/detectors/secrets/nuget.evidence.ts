import type { Evidence } from '../../model/detector.ts';
import { lower36, madeUp } from '../made-up.ts';

export const nugetEvidence: Record<string, Evidence> = {
  'nuget-api-key': {
    source: 'https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys',
    hits: [`oy2${madeUp(43, lower36)}`, `export NUGET_API_KEY='oy2${madeUp(43, lower36)}'`],
    misses: [`oy2${madeUp(5)}`, 'oy2xxxxxxxxxxxxxxxxxxxxxxxx', `a1boy2${madeUp(43, lower36)}`],
  },
  'nuget-config-password': {
    source: 'https://learn.microsoft.com/nuget/reference/nuget-config-file#packagesourcecredentials',
    hits: [
      `<add key="ClearTextPassword" value="${madeUp(24)}" />`,
      `<add key="ClearTextPassword" value="Tr0ub${'4'}dor" />`,
    ],
    misses: [
      '<add key="ClearTextPassword" value="%NUGET_PAT%" />',
      '<add key="ClearTextPassword" value="" />',
    ],
  },
};
