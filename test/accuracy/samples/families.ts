import type { Family } from '../sample.ts';
import { attacks } from './attacks.ts';
import { company } from './company.ts';
import { corePersonal } from './core-personal.ts';
import { namedSecrets } from './named-secrets.ts';
import { nationalIds } from './national-ids.ts';
import { passwords } from './passwords.ts';
import { people } from './people.ts';
import { nationalPhones } from './phones.ts';
import { vendorKeys } from './vendor-keys.ts';

export const families: readonly Family[] = [
  namedSecrets,
  vendorKeys,
  passwords,
  corePersonal,
  nationalPhones,
  nationalIds,
  people,
  company,
  attacks,
];
