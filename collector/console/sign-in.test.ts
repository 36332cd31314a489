import { expect, test } from 'vitest';
import { makeSetupLink } from '../setup-link.ts';
import {
  createTestCollector,
  formTokenIn,
  origin,
  password,
  signInAsAdmin,
  visit,
} from '../test-collector.ts';

const hour = 3_600_000;
const timeout = 30_000;

test('nothing private is shown to a stranger', async () => {
  const { app } = createTestCollector();
  for (const path of ['/', '/events', '/events.ndjson', '/events/x', '/browsers', '/audit', '/connect']) {
    const response = await app.request(`${origin}${path}`);
    expect([path, response.status, response.headers.get('location')]).toEqual([path, 303, '/sign-in']);
  }
  expect((await app.request(`${origin}/live`)).status).toBe(401);
});

test('the set-up link works once', { timeout }, async () => {
  const { app, parts } = createTestCollector();
  const link = makeSetupLink(parts) ?? '';
  const token = new URL(link, origin).searchParams.get('token') ?? '';
  const [first, second] = [visit(app), visit(app)];
  const secondForm = { token, name: 'eve', password, formToken: '' };
  secondForm.formToken = formTokenIn(await (await second.get(link)).text());
  expect((await first.submit(link, '/setup', { token, name: 'alex', password: 'too short' })).status).toBe(
    400,
  );
  expect((await first.submit(link, '/setup', { token, name: 'alex', password })).status).toBe(303);
  expect((await second.post('/setup', secondForm)).status).toBe(410);
  expect((await second.get(link)).status).toBe(410);
  expect(parts.store.findAdmin('eve')).toBeUndefined();
  expect(makeSetupLink(parts)).toBeNull();
});

test('the set-up link ends after a day and with the next one', async () => {
  const { parts, pass, app } = createTestCollector();
  const [old, current] = [makeSetupLink(parts) ?? '', makeSetupLink(parts) ?? ''];
  const open = async (link: string) => (await app.request(`${origin}${link}`)).status;
  expect(await open(old)).toBe(410);
  expect(await open(current)).toBe(200);
  pass(25 * hour);
  expect(await open(current)).toBe(410);
});

test('a session slides for twelve hours, then ends; signing out ends it at once', { timeout }, async () => {
  const collector = createTestCollector();
  const admin = await signInAsAdmin(collector);
  expect((await admin.get('/')).status).toBe(200);
  collector.pass(11 * hour);
  expect((await admin.get('/')).status).toBe(200);
  collector.pass(11 * hour);
  expect((await admin.get('/', { 'sluice-refresh': '1' })).status).toBe(200);
  collector.pass(2 * hour);
  expect((await admin.get('/')).status).toBe(303);

  await admin.submit('/sign-in', '/sign-in', { name: 'alex', password });
  const cookies = new Map(admin.cookies);
  expect((await admin.submit('/', '/sign-out', {})).status).toBe(303);
  const thief = visit(collector.app);
  for (const [name, value] of cookies) thief.cookies.set(name, value);
  expect((await thief.get('/')).status).toBe(303);
});

test('the session cookie is for this site and for http only; over https it is secure', {
  timeout,
}, async () => {
  const collector = createTestCollector();
  const admin = await signInAsAdmin(collector);
  const again = await admin.submit('/sign-in', '/sign-in', { name: 'ALEX', password });
  const cookie = again.headers.getSetCookie().find((text) => text.startsWith('sluice-session=')) ?? '';
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Strict/);

  const behindProxy = createTestCollector({ publicUrl: 'https://sluice.acme.example' });
  const link = makeSetupLink(behindProxy.parts) ?? '';
  const page = await behindProxy.app.request(`${origin}${link}`);
  expect(page.headers.getSetCookie()[0]).toMatch(/^__Host-.*Secure/);
});

test('wrong passwords are refused, and too many shut the door for a while', { timeout }, async () => {
  const collector = createTestCollector();
  await signInAsAdmin(collector);
  const visitor = visit(collector.app);
  const guess = async (name: string, word: string) =>
    (await visitor.submit('/sign-in', '/sign-in', { name, password: word })).status;
  for (let tries = 0; tries < 5; tries++) expect(await guess('alex', `guess ${tries}`)).toBe(401);
  expect(await guess('Alex', password)).toBe(429);
  expect(await guess('nobody', 'guess')).toBe(401);
  collector.pass(16 * 60_000);
  expect(await guess('alex', password)).toBe(303);
  const log = collector.parts.store.listLog({ limit: 100 }).map(({ action }) => action);
  expect(log).toEqual(expect.arrayContaining(['sign-in-failed', 'sign-in-refused', 'sign-in', 'set-up']));
});

test('a form from elsewhere is refused', { timeout }, async () => {
  const collector = createTestCollector();
  const admin = await signInAsAdmin(collector);
  const formToken = formTokenIn(await (await admin.get('/')).text());
  const send = async (fields: Record<string, string>, headers: Record<string, string>) =>
    (await admin.post('/sign-out', fields, headers)).status;
  expect(await send({ formToken }, { origin: 'https://evil.example' })).toBe(403);
  expect(await send({ formToken }, { origin, 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await send({ formToken }, { origin: 'null' })).toBe(403);
  expect(await send({ formToken }, {})).toBe(403);
  expect(await send({}, { origin })).toBe(403);
  expect(await send({ formToken: 'x'.repeat(43) }, { origin })).toBe(403);
  expect((await admin.get('/')).status).toBe(200);
  expect(await send({ formToken }, { origin, 'sec-fetch-site': 'same-origin' })).toBe(303);
});

test('every answer carries the headers that keep a page to itself', async () => {
  const { app } = createTestCollector();
  const { headers } = await app.request(`${origin}/sign-in`);
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect(headers.get('content-security-policy')).not.toContain('unsafe');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-store');
});
