import type { Context } from 'hono';

/** The origin that people reach this collector at. */
export function ownOrigin(c: Context, publicUrl: string | undefined): string {
  return new URL(publicUrl ?? c.req.url).origin;
}

/**
 * Whether a form was sent by one of our own pages, by what the browser itself says of it. Browsers send
 * `Sec-Fetch-Site` only to https and to this machine, `Origin` with every POST.
 */
export function isFromOwnPage(c: Context, publicUrl: string | undefined): boolean {
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  if (site !== undefined && site !== 'same-origin') return false;
  return origin === ownOrigin(c, publicUrl);
}
