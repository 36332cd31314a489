import { expect, test } from 'vitest';
import { sampleAttempt } from '../event-fixture.ts';
import { createTestCollector, enroll, origin, postEvents, startOfTest } from '../test-collector.ts';

const device = 'device-0001';
const request = { token: 'not-the-token', device, version: '0.1.0', browser: 'chromium' };

test('a wrong enrolment token is refused', async () => {
  const { app, parts } = createTestCollector();
  const response = await app.request(`${origin}/v1/enroll`, {
    method: 'POST',
    body: JSON.stringify(request),
  });
  expect(response.status).toBe(401);
  expect(parts.store.countDevices()).toBe(0);
});

test('a request of the wrong shape names the field', async () => {
  const { app } = createTestCollector();
  const body = JSON.stringify({ ...request, browser: 'lynx' });
  const response = await app.request(`${origin}/v1/enroll`, { method: 'POST', body });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('browser');
});

test('a second enrolment is the same device with a fresh token; the old one is void', async () => {
  const collector = createTestCollector();
  const first = await enroll(collector, device);
  const second = await enroll(collector, device);
  expect(second).not.toBe(first);
  expect(collector.parts.store.countDevices()).toBe(1);
  const events = [sampleAttempt({ device, sequence: 1, time: startOfTest })];
  expect((await postEvents(collector, first, events)).status).toBe(401);
  expect((await postEvents(collector, second, events)).status).toBe(200);
});

test('an extension may enrol from its own origin', async () => {
  const { app, enrollmentToken } = createTestCollector();
  const response = await app.request(`${origin}/v1/enroll`, {
    method: 'POST',
    body: JSON.stringify({ ...request, token: enrollmentToken }),
    headers: { origin: 'chrome-extension://abcdefghijklmnop', 'sec-fetch-site': 'cross-site' },
  });
  expect(response.status).toBe(200);
});
