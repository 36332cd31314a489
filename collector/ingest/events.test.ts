import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { EventsResponse } from '../../src/model/ingest.ts';
import { sampleAttempt } from '../event-fixture.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import { createTestCollector, enroll, origin, postBody, postEvents, startOfTest } from '../test-collector.ts';

const device = 'device-0001';
const sample = (sequence: number) => sampleAttempt({ device, sequence, time: startOfTest - 1000 });
const answerOf = async (response: Response) => EventsResponse.parse(await response.json());

test('good events are kept as they came and acknowledged', async () => {
  const collector = createTestCollector();
  const event = sample(1);
  const response = await postEvents(collector, await enroll(collector, device), [event]);
  expect(response.status).toBe(200);
  expect(await answerOf(response)).toEqual({ accepted: [event.metadata.uid], refused: [] });
  expect(collector.parts.store.readEvent(event.metadata.uid)?.raw).toBe(JSON.stringify(event));
});

test('a gzipped batch is unpacked', async () => {
  const collector = createTestCollector();
  const token = await enroll(collector, device);
  const body = new Uint8Array(gzipSync(JSON.stringify({ events: [sample(1)] })));
  const response = await postBody(collector.app, token, body, { 'content-encoding': 'gzip' });
  expect(response.status).toBe(200);
});

test('a known event is acknowledged again and stored once', async () => {
  const collector = createTestCollector();
  const token = await enroll(collector, device);
  const event = sample(0);
  await postEvents(collector, token, [event]);
  const again = await postEvents(collector, token, [event, event]);
  expect((await answerOf(again)).accepted).toEqual([event.metadata.uid, event.metadata.uid]);
  expect(collector.parts.store.countEvents({})).toBe(1);
  expect(collector.parts.store.listDevices({})[0]).toMatchObject({ received: 1, repeated: 0, missing: 0 });
});

test('the path of a fault is named and the good events of the batch are kept', async () => {
  const collector = createTestCollector();
  const token = await enroll(collector, device);
  const [good, bad, extra, foreign] = [sample(1), sample(2), sample(3), sample(4)];
  const response = await postEvents(collector, token, [
    good,
    { ...bad, data_security: { ...bad.data_security, size: 'ten' } },
    { ...extra, unmapped: { ...extra.unmapped, prompt: 'what was typed' } },
    { ...foreign, device: { ...foreign.device, uid: 'device-0002' } },
    'nonsense',
  ]);
  expect(response.status).toBe(400);
  const { accepted, refused } = await answerOf(response);
  expect(accepted).toEqual([good.metadata.uid]);
  expect(refused.map(({ index, path }) => [index, path])).toEqual([
    [1, 'data_security.size'],
    [2, 'unmapped.prompt'],
    [3, 'device.uid'],
    [4, ''],
  ]);
  expect(refused[0]?.uid).toBe(bad.metadata.uid);
  expect(JSON.stringify(refused)).not.toContain('what was typed');
});

test('an unknown token is refused, whatever it sends', async () => {
  const collector = createTestCollector();
  expect((await postEvents(collector, 'x'.repeat(43), [sample(1)])).status).toBe(401);
  const response = await collector.app.request(`${origin}/v1/events`, { method: 'POST', body: '{}' });
  expect(response.status).toBe(401);
});

test.each(['<html>', '', '{"events": []}', '{"events": 1}', 'null'])(
  '%j is refused in words',
  async (body) => {
    const collector = createTestCollector();
    const response = await postBody(collector.app, await enroll(collector, device), body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: expect.stringMatching(/body/) });
  },
);

test('an endless body is cut off at two megabytes, without being read to its end', async () => {
  const collector = createTestCollector();
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 65_536;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  const response = await postBody(collector.app, await enroll(collector, device), endless);
  expect(response.status).toBe(413);
  expect(sent).toBeLessThan(3_000_000);
});

test('a small body that unpacks to a huge one is refused', async () => {
  const collector = createTestCollector();
  const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000)));
  const token = await enroll(collector, device);
  const response = await postBody(collector.app, token, bomb, { 'content-encoding': 'gzip' });
  expect(response.status).toBe(413);
});

test('a store that fails means no acknowledgement', async () => {
  const store = openSqliteStore(':memory:');
  const collector = createTestCollector({
    store: {
      ...store,
      keep: () => {
        throw new Error('disk I/O error');
      },
    },
  });
  const response = await postEvents(collector, await enroll(collector, device), [sample(1)]);
  expect(response.status).toBe(503);
  expect(await response.text()).not.toContain('accepted');
  expect((await collector.app.request(`${origin}/healthz`)).status).toBe(503);
});

test('a full disk means no acknowledgement, and what was acknowledged stays', async () => {
  const store = openSqliteStore(':memory:', { maxPages: 120 });
  const collector = createTestCollector({ store });
  const token = await enroll(collector, device);
  const acknowledged = new Set<string>();
  let status = 200;
  for (let batch = 0; status === 200 && batch < 100; batch++) {
    const events = Array.from({ length: 20 }, (_, index) => sample(batch * 20 + index + 1));
    const response = await postEvents(collector, token, events);
    status = response.status;
    if (status === 200) for (const uid of (await answerOf(response)).accepted) acknowledged.add(uid);
  }
  expect(status).toBe(503);
  expect(acknowledged.size).toBeGreaterThan(0);
  expect(store.countEvents({})).toBe(acknowledged.size);
  expect(collector.reported.join()).toContain('13');
});

test('the numbers for operators say nothing private', async () => {
  const collector = createTestCollector();
  const event = sampleAttempt({ device, sequence: 1, time: startOfTest, user: { uid: 'u-1', name: 'Kim' } });
  const token = await enroll(collector, device);
  await postEvents(collector, token, [event, event, {}]);
  const metrics = await (await collector.app.request(`${origin}/metrics`)).text();
  for (const line of ['accepted_total 1', 'duplicate_total 1', 'refused_total 1', 'devices 1']) {
    expect(metrics).toContain(line);
  }
  expect(metrics).not.toMatch(/Kim|device-0001|chatgpt/);
});

test('missing and repeated numbers show', async () => {
  const collector = createTestCollector();
  const token = await enroll(collector, device);
  await postEvents(collector, token, [sample(1), sample(2), sample(6), sample(6)]);
  const [known] = collector.parts.store.listDevices({ missing: true });
  expect(known).toMatchObject({ received: 4, highestSequence: 6, missing: 4, repeated: 1 });
  await postEvents(collector, token, [0, 3, 4, 5].map(sample));
  expect(collector.parts.store.listDevices({ missing: true })).toEqual([]);
});
