import { hashToken, makeToken } from './auth/token.ts';
import type { Parts } from './parts.ts';

const setupLinkLife = 24 * 60 * 60 * 1000;

/** The path of a new one-time link to make the first admin, good for 24 hours; `null` once there is one. */
export function makeSetupLink({
  store,
  random,
  clock,
}: Pick<Parts, 'store' | 'random' | 'clock'>): string | null {
  if (store.hasAdmin()) return null;
  const token = makeToken(random);
  store.saveSetupLink(hashToken(token), clock() + setupLinkLife);
  return `/setup?token=${token}`;
}
