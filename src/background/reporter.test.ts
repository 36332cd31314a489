import { describe, expect, it } from 'vitest';
import { Event, type EventDraft } from '../model/event.ts';
import type { PostJson } from './collector-client.ts';
import { type FakeDisk, fakeDisk, fakeReporting, fakeStore } from './fake-ports.ts';
import type { OutboxStore } from './outbox-store.ts';
import { createReporter, type Reporter } from './reporter.ts';

const start = 1_795_369_200_000;
const app = { id: 'chatgpt', name: 'ChatGPT', host: 'chatgpt.com' };
const uidOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const draft = (n: number): EventDraft => ({
  kind: 'health',
  uid: uidOf(n),
  time: start,
  code: 'guard.failed',
  fields: [],
  count: 1,
  app,
});
const visit = (n: number, time = start): EventDraft => ({ kind: 'visit', uid: uidOf(n), time, app });

/** A collector of which each answer can be replaced: an HTTP status with its body, or `null` for silence. */
interface FakeCollector {
  kept: Event[];
  urls: string[];
  enrolments: number;
  /** Answers to give before the honest ones. */
  script: ({ status: number; text: string } | null)[];
  /** More events in a batch are too large. */
  largest: number;
  post: PostJson;
}

function fakeCollector(): FakeCollector {
  const kept: Event[] = [];
  const collector: FakeCollector = {
    kept,
    urls: [],
    enrolments: 0,
    script: [],
    largest: 500,
    post: async (url, body, token) => {
      collector.urls.push(url);
      if (url.endsWith('/v1/enroll')) {
        collector.enrolments += 1;
        return {
          status: 200,
          text: JSON.stringify({ device: 'd', deviceToken: `device-token-${'0'.repeat(16)}` }),
        };
      }
      if (collector.script.length > 0) {
        const answer = collector.script.shift();
        if (!answer) throw new TypeError('Failed to fetch');
        return answer;
      }
      if (!token) return { status: 401, text: '' };
      const { events } = body as { events: Event[] };
      if (events.length > collector.largest) return { status: 413, text: 'too large' };
      kept.push(...events.map((event) => Event.parse(event)));
      const accepted = events.map((event) => event.metadata.uid);
      return { status: 200, text: JSON.stringify({ accepted, refused: [] }) };
    },
  };
  return collector;
}

function setUp(
  disk: FakeDisk = fakeDisk(),
  collector = fakeCollector(),
  overrides = {},
  store: OutboxStore = fakeStore(disk),
) {
  const clock = { now: start, wakeAt: 0 };
  const reporter: Reporter = createReporter({
    store,
    device: {
      uid: async () => 'd0e1f2a3-0000-4000-8000-000000000001',
      pseudonym: async () => 'p-0123456789abcdef',
    },
    post: (...request) => collector.post(...request),
    now: () => clock.now,
    random: () => 0.5,
    version: '0.1.0',
    browser: 'chromium',
    wakeAt: (time) => {
      clock.wakeAt = time;
    },
  });
  reporter.configure({ ...fakeReporting, ...overrides });
  const wake = async () => {
    clock.now = Math.max(clock.now, clock.wakeAt);
    await reporter.wake();
  };
  return { reporter, disk, collector, clock, wake };
}

describe('the reporter', () => {
  it('enrols, sends what it has and forgets it', async () => {
    const { reporter, collector, disk, clock, wake } = setUp();
    await reporter.report(draft(1));
    await reporter.report(draft(2));
    expect(clock.wakeAt).toBe(start + 1_000);
    await wake();
    expect(collector.urls).toEqual([
      'https://collector.acme.example/base/v1/enroll',
      'https://collector.acme.example/base/v1/events',
    ]);
    expect(collector.kept.map((event) => event.metadata.sequence)).toEqual([0, 1]);
    expect(collector.kept[0]?.actor?.user.uid).toBe('p-0123456789abcdef');
    expect(disk.events).toEqual([]);
    expect(await reporter.status()).toMatchObject({ enrolled: true, waiting: 0, lastError: null });
  });

  it('stores a repeated report once, also after it was delivered', async () => {
    const { reporter, collector, wake } = setUp();
    await reporter.report(draft(1));
    await reporter.report(draft(1));
    await wake();
    await reporter.report(draft(1));
    await wake();
    expect(collector.kept).toHaveLength(1);
  });

  it('stores nothing when it reports to nobody, and still answers', async () => {
    const { reporter, disk, collector, wake } = setUp(fakeDisk(), fakeCollector(), { collectorUrl: null });
    await reporter.report(draft(1));
    await reporter.report(visit(2));
    await wake();
    expect(disk.events).toEqual([]);
    expect(disk.visits.size).toBe(0);
    expect(collector.urls).toEqual([]);
  });

  it.each([
    ['500', { status: 500, text: 'oops' }],
    ['HTML with 200', { status: 200, text: '<!doctype html>Sign in' }],
    ['an empty answer', { status: 200, text: '' }],
    ['400 without our words', { status: 400, text: '{"error":1}' }],
    ['silence', null],
  ])('keeps everything over %s and tries again after a pause', async (_, answer) => {
    const { reporter, disk, collector, clock, wake } = setUp();
    collector.script = [answer, answer];
    await reporter.report(draft(1));
    await wake();
    expect(disk.events).toHaveLength(1);
    const firstPause = clock.wakeAt - clock.now;
    expect(firstPause).toBeGreaterThanOrEqual(5_000);
    await reporter.report(draft(2));
    expect(clock.wakeAt - clock.now).toBe(firstPause);
    await wake();
    expect(clock.wakeAt - clock.now).toBeGreaterThan(firstPause);
    await wake();
    expect(collector.kept.map((event) => event.metadata.uid)).toEqual([uidOf(1), uidOf(2)]);
  });

  it('enrols again when its token is not known any more', async () => {
    const { reporter, collector, wake } = setUp();
    await reporter.report(draft(1));
    await wake();
    collector.script = [{ status: 401, text: '' }];
    await reporter.report(draft(2));
    await wake();
    expect(collector.enrolments).toBe(2);
    expect(collector.kept).toHaveLength(2);
  });

  it('waits when it is refused right after it enrolled', async () => {
    const { reporter, disk, collector, wake } = setUp();
    collector.script = [{ status: 401, text: '' }];
    await reporter.report(draft(1));
    await wake();
    expect(collector.enrolments).toBe(1);
    expect(disk.events).toHaveLength(1);
    expect(disk.state.delivery.failures).toBe(1);
  });

  it('halves batches that are too large and drops the one event that no batch can carry', async () => {
    const { reporter, collector, disk, wake } = setUp();
    for (let n = 1; n <= 10; n++) await reporter.report(draft(n));
    collector.largest = 3;
    await wake();
    expect(collector.kept).toHaveLength(10);
    await reporter.report(draft(11));
    await reporter.report(draft(12));
    collector.script = [
      { status: 413, text: '' },
      { status: 413, text: '' },
    ];
    await wake();
    expect(disk.state.dropped).toBe(1);
    expect(collector.kept.map((event) => event.metadata.event_code)).toEqual([
      ...Array(11).fill('guard.failed'),
      'outbox.dropped',
    ]);
  });

  it('takes refused events out and reports that once', async () => {
    const { reporter, collector, disk, wake } = setUp();
    const refuse = (n: number) => ({
      status: 400,
      text: JSON.stringify({
        accepted: [],
        refused: [{ index: 0, uid: uidOf(n), path: 'time', message: 'x' }],
      }),
    });
    collector.script = [refuse(1)];
    await reporter.report(draft(1));
    await wake();
    collector.script = [refuse(2)];
    await reporter.report(draft(2));
    await wake();
    expect(disk.events).toEqual([]);
    expect(disk.state.refused).toBe(2);
    expect(collector.kept.map((event) => event.metadata.event_code)).toEqual(['outbox.refused']);
  });

  it('goes on where a killed worker stopped, with no gap and no repeat in the sequence', async () => {
    const disk = fakeDisk();
    const collector = fakeCollector();
    for (let life = 0; life < 10; life++) {
      const { reporter } = setUp(disk, collector);
      await reporter.report(draft(life));
    }
    // The batch arrives, but the worker dies before it hears so.
    const dying = setUp(disk, collector);
    const post = collector.post;
    collector.post = async (url, body, token) => {
      const answer = await post(url, body, token);
      if (url.endsWith('/v1/events')) throw new TypeError('killed');
      return answer;
    };
    await setUp(disk, collector).wake();
    collector.post = post;
    dying.clock.now += 3_600_000;
    await dying.wake();
    const sequences = [...new Set(collector.kept.map((event) => event.metadata.sequence))];
    expect(sequences).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(disk.events).toEqual([]);
  });

  it('drops the oldest beyond the bound, counts them, and says so once there is room', async () => {
    const disk = fakeDisk();
    const { reporter, collector, wake } = setUp(disk);
    await reporter.report(draft(0));
    const filler = disk.events[0];
    if (!filler) throw new Error('nothing was stored');
    disk.events = Array.from({ length: 10_000 }, (_, n) => ({
      ...filler,
      metadata: { ...filler.metadata, uid: uidOf(n), sequence: n },
    }));
    disk.state.nextSequence = 10_000;
    await reporter.report(draft(20_000));
    await reporter.report(draft(20_001));
    expect(disk.events).toHaveLength(10_000);
    expect(disk.events[0]?.metadata.sequence).toBe(2);
    await wake();
    expect(collector.kept.filter((event) => event.metadata.event_code === 'outbox.dropped')).toMatchObject([
      { count: 2 },
    ]);
    expect(await reporter.status()).toMatchObject({ waiting: 0, dropped: 2 });
  });

  it('has one flight at a time', async () => {
    const { reporter, collector } = setUp();
    await reporter.report(draft(1));
    await Promise.all([reporter.wake(), reporter.wake(), reporter.wake()]);
    expect(collector.kept).toHaveLength(1);
    expect(collector.enrolments).toBe(1);
  });

  it('starts afresh at another collector', async () => {
    const { reporter, collector, disk, clock, wake } = setUp();
    collector.script = [null];
    await reporter.report(draft(1));
    await wake();
    expect(disk.state.delivery.failures).toBe(1);
    reporter.configure({ ...fakeReporting, collectorUrl: 'https://other.acme.example' });
    expect(clock.wakeAt).toBe(clock.now + 1_000);
    await wake();
    expect(collector.urls.at(-1)).toBe('https://other.acme.example/v1/events');
    expect(collector.kept).toHaveLength(1);
  });
});

it('says that it cannot store events while the disk fails, acknowledges none, and goes on afterwards', async () => {
  const disk = fakeDisk();
  const good = fakeStore(disk);
  let fails = true;
  const change: OutboxStore['change'] = (step) =>
    fails ? Promise.reject(new Error('disk')) : good.change(step);
  const { reporter, collector, wake } = setUp(disk, fakeCollector(), {}, { change });
  await expect(reporter.report(draft(1))).rejects.toThrow('disk');
  await expect(reporter.wake()).rejects.toThrow('disk');
  expect(await reporter.status()).toMatchObject({
    collector: fakeReporting.collectorUrl,
    lastError: 'This browser cannot store events.',
  });
  fails = false;
  await reporter.report(draft(1));
  await wake();
  expect(collector.kept).toHaveLength(1);
  expect((await reporter.status()).lastError).toBeNull();
});

describe('visits', () => {
  it('are counted once each and sent together after a quarter of an hour, without the person', async () => {
    const { reporter, collector, clock, wake } = setUp();
    await reporter.report(visit(1));
    await reporter.report(visit(1));
    await reporter.report(visit(2, start + 60_000));
    await wake();
    expect(collector.kept).toEqual([]);
    expect(clock.wakeAt).toBe(start + 900_000);
    await wake();
    expect(collector.kept).toMatchObject([{ count: 2, start_time: start, end_time: start + 60_000 }]);
    expect(collector.kept[0]?.actor).toBeUndefined();
  });

  it('name the person only where the policy says so, and are not kept where it is off', async () => {
    const person = setUp(fakeDisk(), fakeCollector(), { choice: { identity: 'named', visits: 'person' } });
    await person.reporter.report(visit(1));
    person.clock.now += 900_000;
    await person.wake();
    expect(person.collector.kept[0]?.actor?.user.name).toBe('kim@acme.example');
    const off = setUp(fakeDisk(), fakeCollector(), { choice: { identity: 'named', visits: 'off' } });
    await off.reporter.report(visit(1));
    expect(off.disk.visits.size).toBe(0);
  });
});
