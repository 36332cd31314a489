import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import { createCollector } from './app.ts';
import { readEnrollmentToken } from './enrollment-token.ts';
import type { Parts } from './parts.ts';
import { makeSetupLink } from './setup-link.ts';
import { openSqliteStore } from './store/sqlite-store.ts';

/** A Sunday afternoon in November 2026. */
export const startOfTest = Date.UTC(2026, 10, 22, 15, 30);
export const origin = 'http://collector.test';
export const password = 'four plain words here';

export interface TestCollector {
  app: Hono;
  parts: Parts;
  enrollmentToken: string;
  /** Moves the clock on, milliseconds. */
  pass(ms: number): void;
  reported: string[];
}

/** A collector without a port, with a clock that stands still and a store in memory unless another is given. */
export function createTestCollector(over: Partial<Parts> = {}): TestCollector {
  let now = startOfTest;
  const reported: string[] = [];
  const parts: Parts = {
    store: openSqliteStore(':memory:'),
    clock: () => now,
    random: randomBytes,
    report: (line) => reported.push(line),
    ...over,
  };
  const pass = (ms: number) => {
    now += ms;
  };
  return { app: createCollector(parts), parts, enrollmentToken: readEnrollmentToken(parts), pass, reported };
}

export async function enroll({ app, enrollmentToken }: TestCollector, device: string): Promise<string> {
  const body = { token: enrollmentToken, device, version: '0.1.0', browser: 'chromium' };
  const response = await app.request(`${origin}/v1/enroll`, { method: 'POST', body: JSON.stringify(body) });
  const { deviceToken } = (await response.json()) as { deviceToken: string };
  return deviceToken;
}

export function postEvents({ app }: TestCollector, token: string, events: unknown[]): Promise<Response> {
  return postBody(app, token, JSON.stringify({ events }));
}

export async function postBody(
  app: Hono,
  token: string,
  body: BodyInit,
  headers: Record<string, string> = {},
): Promise<Response> {
  return app.request(`${origin}/v1/events`, {
    method: 'POST',
    body,
    headers: { authorization: `Bearer ${token}`, ...headers },
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  });
}

/** A visitor with cookies, who sends forms as a browser does. */
export function visit(app: Hono) {
  const cookies = new Map<string, string>();
  async function request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await app.request(`${origin}${path}`, { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name) cookies.set(name, value ?? '');
    }
    return response;
  }
  const get = (path: string, headers = {}) => request(path, { headers });
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = { origin }) =>
    request(path, { method: 'POST', body: new URLSearchParams(fields), headers });
  /** Opens the page that holds a form and sends it with the form's token. */
  async function submit(page: string, path: string, fields: Record<string, string>): Promise<Response> {
    return post(path, { ...fields, formToken: formTokenIn(await (await get(page)).text()) });
  }
  return { get, post, submit, cookies };
}
export type Visitor = ReturnType<typeof visit>;

export function formTokenIn(page: string): string {
  return /name="formToken" value="([^"]+)"/.exec(page)?.[1] ?? '';
}

/** Makes the first admin, `alex`, through the set-up link and signs in. */
export async function signInAsAdmin({ app, parts }: TestCollector): Promise<Visitor> {
  const link = makeSetupLink(parts) ?? '';
  const token = new URL(link, origin).searchParams.get('token') ?? '';
  const visitor = visit(app);
  await visitor.submit(link, '/setup', { token, name: 'alex', password });
  await visitor.submit('/sign-in', '/sign-in', { name: 'alex', password });
  return visitor;
}
