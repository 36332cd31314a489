import { createHash, timingSafeEqual } from 'node:crypto';

/** 256 unpredictable bits as base64url. */
export function makeToken(random: (bytes: number) => Uint8Array): string {
  return Buffer.from(random(32)).toString('base64url');
}

/** SHA-256 as base64url: what is stored in place of a token. Tokens are random, so no salt is needed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Compares in a time that tells nothing of where two tokens differ. */
export function isSameToken(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(a)), Buffer.from(hashToken(b)));
}
