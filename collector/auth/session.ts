import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import type { Parts } from '../parts.ts';
import { ownOrigin } from './own-origin.ts';
import { hashToken, isSameToken, makeToken } from './token.ts';

/** A session ends 12 hours after it was last used. */
export const sessionLife = 12 * 60 * 60 * 1000;
const touchEvery = 60_000;

export interface SignedIn {
  adminName: string;
  /** Goes into every form; a page of another site cannot know it. */
  formToken: string;
}

type SessionParts = Pick<Parts, 'store' | 'clock' | 'random' | 'publicUrl'>;

/** Who is signed in. A page's own refresh (`touch: false`) does not keep a session alive. */
export function findSession(c: Context, parts: SessionParts, { touch = true } = {}): SignedIn | undefined {
  const id = getCookie(c, cookieName(c, parts, 'session'));
  if (!id) return undefined;
  const now = parts.clock();
  const idHash = hashToken(id);
  const session = parts.store.findSession(idHash, now - sessionLife);
  if (!session) return undefined;
  if (touch && now - session.usedAt > touchEvery) parts.store.touchSession(idHash, now);
  return { adminName: session.adminName, formToken: formTokenOf(id) };
}

export function startSession(c: Context, parts: SessionParts, adminId: number): void {
  const id = makeToken(parts.random);
  parts.store.startSession(hashToken(id), adminId, parts.clock());
  setCookie(c, cookieName(c, parts, 'session'), id, cookieOptions(c, parts));
}

/** Ends the session that the request came with, if any; the cookie is left to what follows. */
export function endSession(c: Context, parts: SessionParts): void {
  const id = getCookie(c, cookieName(c, parts, 'session'));
  if (id) parts.store.endSession(hashToken(id), parts.clock() - sessionLife);
}

export function forgetSessionCookie(c: Context, parts: SessionParts): void {
  deleteCookie(c, cookieName(c, parts, 'session'), { path: '/', secure: isSecure(c, parts) });
}

/** The token for forms shown before anybody is signed in, bound to a cookie that stands for no session. */
export function visitorFormToken(c: Context, parts: SessionParts): string {
  const id = getCookie(c, cookieName(c, parts, 'visitor')) ?? makeToken(parts.random);
  setCookie(c, cookieName(c, parts, 'visitor'), id, cookieOptions(c, parts));
  return formTokenOf(id);
}

/** Whether a form carries the token that belongs to the sender's session, or to a visitor's cookie. */
export function isFormTokenGood(
  c: Context,
  parts: SessionParts,
  sender: 'session' | 'visitor',
  token: unknown,
): boolean {
  const id = getCookie(c, cookieName(c, parts, sender));
  return id !== undefined && typeof token === 'string' && isSameToken(token, formTokenOf(id));
}

function formTokenOf(id: string): string {
  return hashToken(`form:${id}`);
}

function cookieOptions(c: Context, parts: SessionParts): CookieOptions {
  return { path: '/', httpOnly: true, sameSite: 'Strict', secure: isSecure(c, parts) };
}

function isSecure(c: Context, parts: SessionParts): boolean {
  return ownOrigin(c, parts.publicUrl).startsWith('https:');
}

function cookieName(c: Context, parts: SessionParts, sender: 'session' | 'visitor'): string {
  return `${isSecure(c, parts) ? '__Host-' : ''}sluice-${sender}`;
}
