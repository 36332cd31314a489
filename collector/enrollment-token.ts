import { makeToken } from './auth/token.ts';
import type { Parts } from './parts.ts';

/** The token that lets browsers enrol: made at the first start and the same from then on. */
export function readEnrollmentToken({ store, random }: Pick<Parts, 'store' | 'random'>): string {
  return store.settingOr('enrollment-token', () => makeToken(random));
}
