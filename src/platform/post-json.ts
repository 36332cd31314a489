import type { PostJson } from '../background/collector-client.ts';

/** A collector that has not answered by then is taken for silent, ms. */
const patience = 10_000;

/** Sends JSON with no cookies and follows no redirect: a captive portal is no collector. */
export const postJson: PostJson = async (url, body, token) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
    credentials: 'omit',
    redirect: 'error',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
  return { status: response.status, text: await response.text() };
};
