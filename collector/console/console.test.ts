import { beforeAll, expect, test } from 'vitest';
import { sampleAttempt, sampleHealth, sampleVisit } from '../event-fixture.ts';
import {
  createTestCollector,
  enroll,
  postEvents,
  signInAsAdmin,
  startOfTest,
  type TestCollector,
  type Visitor,
  visit,
} from '../test-collector.ts';

const hour = 3_600_000;
const hostile = '<script>alert(1)</script>';
const ends = ['blocked', 'redacted', 'overridden', 'warned', 'logged'] as const;
let collector: TestCollector;
let admin: Visitor;

beforeAll(async () => {
  collector = createTestCollector();
  admin = await signInAsAdmin(collector);
  for (const device of ['device-0001', 'device-0002']) {
    const token = await enroll(collector, device);
    const events: unknown[] = Array.from({ length: 60 }, (_, index) =>
      sampleAttempt({
        device,
        sequence: index,
        time: startOfTest - index * 5 * hour,
        end: ends[index % ends.length] ?? 'blocked',
        app: ['chatgpt', 'claude', 'acme-chat'][index % 3] ?? '',
        rule: index % 4 ? 'secrets-never' : 'cards',
        ...(index % 7 && { user: { uid: `u&${device}`, name: index % 2 ? hostile : 'Kim & Co' } }),
        types: [
          { type: 'secret/aws-access-key', count: 2 },
          { type: 'secret/aws-access-key', count: 1 },
          ...(index % 2 ? [{ type: 'pii/email', count: 12 }] : []),
        ],
      }),
    );
    const common = { device, time: startOfTest - 1000 };
    events.push(sampleVisit({ ...common, sequence: 60, app: 'acme-chat', appName: hostile }));
    events.push(
      sampleHealth({ ...common, sequence: 61, code: 'policy.refused', fields: ['policy.rules[2]'] }),
    );
    expect((await postEvents(collector, token, events)).status).toBe(200);
  }
}, 30_000);

async function open(path: string): Promise<string> {
  const response = await admin.get(path);
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
}

test.each(['24h', '7d', '30d'])(
  'every number of the overview (%s) is the length of its list',
  async (range) => {
    const page = await open(`/?range=${range}`);
    const links = [...page.matchAll(/data-count="(\d+)" href="([^"]+)"/g)];
    expect(links.length).toBeGreaterThan(20);
    const totals = new Map<string, number>();
    for (const [, count, escaped] of links) {
      const href = escaped?.replaceAll('&amp;', '&') ?? '';
      const total = totals.get(href) ?? Number(/data-total="(\d+)"/.exec(await open(href))?.[1]);
      totals.set(href, total);
      expect([href, total]).toEqual([href, Number(count)]);
    }
  },
);

test('the bars add up to the totals', async () => {
  const page = await open('/?range=30d');
  const data = JSON.parse(/id="chart-data" data-live>([^<]+)</.exec(page)?.[1] ?? '');
  const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0);
  expect([sum(data.blocked), sum(data.redacted), sum(data.overridden)]).toEqual([24, 24, 24]);
});

test('names from outside are text, never markup', async () => {
  const uid = collector.parts.store.listEvents({ kind: 'visit' }, { limit: 1 })[0]?.event.metadata.uid;
  await visit(collector.app).submit('/sign-in', '/sign-in', { name: hostile, password: 'guess' });
  const paths = [
    '/?range=30d',
    '/events',
    `/events/${uid}`,
    '/browsers',
    `/events?user=${hostile}`,
    '/audit',
  ];
  for (const path of paths) {
    const page = await open(path);
    expect([path, page.includes('&lt;script&gt;')]).toEqual([path, true]);
    expect([path, page.includes(hostile)]).toEqual([path, false]);
  }
});

test('a browser cannot rename one of our own apps', async () => {
  collector.parts.store.nameApps([{ id: 'claude', name: 'Claude' }]);
  const token = await enroll(collector, 'device-0003');
  const renamed = {
    device: 'device-0003',
    sequence: 1,
    time: startOfTest,
    app: 'claude',
    appName: 'Harmless',
  };
  await postEvents(collector, token, [sampleVisit(renamed)]);
  expect(collector.parts.store.appNames().get('claude')).toBe('Claude');
});

test('problems stand on top', async () => {
  expect(await open('/')).toMatch(/Needs a look[\s\S]*Policies refused/);
});

test('a quiet browser reports in: seen, with its policy, and no problem', async () => {
  const quiet = createTestCollector();
  const token = await enroll(quiet, 'device-0001');
  quiet.pass(3 * 24 * hour);
  const visitor = await signInAsAdmin(quiet);
  expect(await (await visitor.get('/browsers?seen=24h')).text()).toContain('data-total="0"');
  const sign = { device: 'device-0001', sequence: 0, time: startOfTest + 3 * 24 * hour };
  const policy = { name: 'Acme & Co', version: '12', is_applied: true };
  await postEvents(quiet, token, [sampleHealth({ ...sign, code: 'browser.alive', policy })]);
  const browsers = await (await visitor.get('/browsers?seen=24h')).text();
  expect(browsers).toContain('data-total="1"');
  expect(browsers).toMatch(/Acme &amp; Co <span class="hint">version 12/);
  expect(await (await visitor.get('/events')).text()).toContain(
    'Browser reported in: Acme &amp; Co, version 12',
  );
  expect(await (await visitor.get('/')).text()).not.toContain('Needs a look');
}, 30_000);

test('the page that connects browsers names the extension, or says where its id comes from', async () => {
  const without = await open('/connect');
  expect(without).toContain('node cli/pack.ts');
  expect(without).not.toContain('ExtensionSettings');
  const id = 'abcdefghijklmnopabcdefghijklmnop';
  const updateUrl = 'https://sluice.acme.example/updates.xml';
  const known = createTestCollector({ extension: { id, updateUrl } });
  const page = await (await (await signInAsAdmin(known)).get('/connect')).text();
  expect(page).toContain(id);
  expect(page).toContain(updateUrl);
  expect(page).toContain('force_installed');
  expect(page).not.toContain('EXTENSION_ID');
}, 30_000);

test('an empty console says what to do', async () => {
  const empty = createTestCollector();
  const page = await (await (await signInAsAdmin(empty)).get('/')).text();
  expect(page).toContain('No browser is connected yet');
  expect(page).toContain('enrollmentToken');
}, 30_000);

test('pages follow each other without a gap or a repetition', async () => {
  const seen: string[] = [];
  let path: string | undefined = '/events?kind=attempt';
  while (path) {
    const page: string = await open(path);
    seen.push(...[...page.matchAll(/href="\/events\/([\w-]+)"/g)].map(([, uid]) => uid ?? ''));
    path = /rel="next" href="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
  }
  expect(seen.length).toBe(120);
  expect(new Set(seen).size).toBe(120);
});

test('an export holds what the list counts, and is logged', async () => {
  const lines = (await open('/events.ndjson?app=claude')).trim().split('\n');
  expect(lines.length).toBe(collector.parts.store.countEvents({ app: 'claude' }));
  expect(JSON.parse(lines[0] ?? '').metadata.version).toBe('1.8.0');
  expect(await open('/audit')).toMatch(/Exported events[\s\S]*app=claude/);
});

test('a filter that cannot be understood is refused', async () => {
  expect((await admin.get('/events?from=yesterday')).status).toBe(400);
  expect((await admin.get('/events?kind=everything')).status).toBe(400);
});

test('what was looked at is in the log, a page that refreshes itself once', async () => {
  await open('/events?rule=cards');
  await admin.get('/events?rule=cards', { 'sluice-refresh': '1' });
  const looks = collector.parts.store
    .listLog({ limit: 1000 })
    .filter(({ target }) => target === 'rule=cards');
  expect(looks.map(({ admin: name, action }) => [name, action])).toEqual([['alex', 'view-events']]);
});

test('when the log cannot be written, nothing is shown', async () => {
  const { store } = collector.parts;
  const log = store.log;
  store.log = () => {
    throw new Error('disk full');
  };
  const response = await admin.get('/events?rule=unseen');
  store.log = log;
  expect(response.status).toBe(503);
  expect(await response.text()).not.toContain('Kim');
});

test('an open page is told of new events', async () => {
  const reader = (await admin.get('/live')).body?.getReader();
  const next = async () => new TextDecoder().decode((await reader?.read())?.value);
  expect(await next()).toContain('event: beat');
  const token = await enroll(collector, 'device-0004');
  await postEvents(collector, token, [
    sampleAttempt({ device: 'device-0004', sequence: 1, time: startOfTest }),
  ]);
  expect(await next()).toContain('event: changed');
  await reader?.cancel();
});
