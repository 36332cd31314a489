import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { builtinApps } from '../apps/catalogue.ts';
import { App } from '../model/app.ts';
import { HealthDraft } from '../model/event.ts';
import type { ActivePolicy, PagePart } from '../model/page-part.ts';
import { Policy } from '../model/policy.ts';
import { balanced } from '../policies/balanced.ts';
import type { KeeperMemory } from './keeper-memory.ts';
import { createPolicyKeeper } from './policy-keeper.ts';
import type { ReportingConfig } from './reporting-config.ts';

const day = 24 * 3_600_000;
const acme = (version: number, more = {}) => JSON.stringify({ version, name: 'Acme', rules: [], ...more });

/** A browser: its managed storage, its disk, its clock. Each `life` is a new worker. */
function fakeBrowser({ installedByPolicy = true } = {}) {
  const browser = {
    managed: {} as Record<string, unknown> | null,
    memory: null as KeeperMemory | null,
    active: null as ActivePolicy | null,
    parts: [] as readonly PagePart[],
    activations: 0,
    now: Date.parse('2026-12-01T12:00:00Z'),
    reports: [] as HealthDraft[],
    reporting: null as ReportingConfig | null,
    /** Runs while a first start waits. */
    meanwhile: async () => {},
    waited: 0,
    diskFails: false,
    life: () =>
      createPolicyKeeper({
        readManaged: async () => browser.managed,
        installedByPolicy: async () => installedByPolicy,
        memory: {
          read: async () => {
            if (browser.diskFails) throw new Error('disk');
            return browser.memory;
          },
          write: async (memory) => {
            if (browser.diskFails) throw new Error('disk');
            browser.memory = structuredClone(memory);
          },
        },
        pages: {
          active: async () => browser.active,
          activate: async (active, parts) => {
            Object.assign(browser, { active, parts, activations: browser.activations + 1 });
          },
        },
        builtin: Policy.parse(balanced),
        builtinApps: builtinApps.map((app) => App.parse(app)),
        check: (policy) => ({
          errors: policy.detectors.map(() => ({ field: 'detectors[0].pattern', message: 'is unbounded' })),
          warnings: [],
        }),
        sha256: async (text) => createHash('sha256').update(text).digest('hex'),
        now: () => browser.now,
        wait: async (ms) => {
          browser.waited += ms;
          await browser.meanwhile();
        },
        configureReporting: (config) => {
          browser.reporting = config;
        },
        report: async (draft) => {
          if (browser.diskFails) throw new Error('disk');
          browser.reports.push(HealthDraft.parse(draft));
        },
        onActivated: () => {},
      }),
  };
  return browser;
}

/** What was reported, but for the daily sign of life. */
const codes = (reports: HealthDraft[]) =>
  reports
    .filter(({ code }) => code !== 'browser.alive')
    .map(({ code, fields }) => [code, ...fields].join(' '));

describe('the policy keeper', () => {
  it('waits for a late configuration at a first start, and takes it at once when it comes', async () => {
    const browser = fakeBrowser();
    const keeper = browser.life();
    browser.meanwhile = async () => {
      expect(browser.active).toBeNull();
      expect((await keeper.status()).policy).toEqual({ state: 'starting' });
      browser.managed = { policy: acme(3), user: 'kim@acme.example' };
      await keeper.review();
    };
    await keeper.start();
    expect(browser.activations).toBe(1);
    expect(await keeper.status()).toMatchObject({
      managed: true,
      policy: { state: 'known', name: 'Acme', version: 3, origin: 'managed', stale: false },
      problems: [],
    });
  });

  it('enforces the built-in policy when nothing comes, and does not wait where no policy installed it', async () => {
    const forced = fakeBrowser();
    await forced.life().start();
    expect(forced.waited).toBe(8_000);
    expect(forced.parts[0]).toMatchObject({
      origin: 'builtin',
      sequence: 1,
      policy: { name: 'Sluice balanced' },
    });
    expect(forced.reporting).toMatchObject({ collectorUrl: null, managed: false });
    const unpacked = fakeBrowser({ installedByPolicy: false });
    await unpacked.life().start();
    expect(unpacked.waited).toBe(0);
    expect(unpacked.active?.sequence).toBe(1);
    const firefox = fakeBrowser();
    firefox.managed = null;
    await firefox.life().start();
    expect(firefox.waited).toBe(0);
  });

  it('activates a changed policy under the next sequence, and the same one never again', async () => {
    const browser = fakeBrowser();
    browser.managed = { policy: acme(1) };
    await browser.life().start();
    await browser.life().start();
    expect(browser.activations).toBe(1);
    browser.managed = { policy: acme(2, { apps: [{ id: 'acme-chat', hosts: ['chat.acme.example'] }] }) };
    await browser.life().review();
    expect(browser.active).toMatchObject({ sequence: 2, hosts: { 'chat.acme.example': 'acme-chat' } });
    expect(codes(browser.reports)).toEqual(['policy.applied', 'policy.applied']);
  });

  it('names a wrong field once and keeps all others working', async () => {
    const browser = fakeBrowser();
    browser.managed = {
      policy: acme(1),
      collectorUrl: 'not a url',
      user: 'kim@acme.example',
      groups: ['sales'],
    };
    const keeper = browser.life();
    await keeper.start();
    await browser.life().start();
    expect((await keeper.status()).problems.map((problem) => problem.field)).toEqual(['collectorUrl']);
    expect(browser.reporting).toMatchObject({
      collectorUrl: null,
      user: 'kim@acme.example',
      groups: ['sales'],
    });
    expect(codes(browser.reports)).toEqual(['policy.applied', 'config.invalid collectorUrl']);
  });

  it('says which fields it does not act on yet', async () => {
    const browser = fakeBrowser();
    browser.managed = { policyUrl: 'https://collector.acme.example/v1/policy' };
    const keeper = browser.life();
    await keeper.start();
    expect((await keeper.status()).problems[0]).toEqual({
      field: 'policyUrl',
      message: expect.stringMatching(/does not fetch policies from a URL yet/),
    });
    expect(codes(browser.reports)).toContain('config.unsupported policyUrl');
  });

  it.each([
    ['not JSON', '{', 'policy'],
    ['an unknown action', acme(2, { rules: [{ id: 'a', action: 'stop' }] }), 'policy.rules[0].action'],
    ['an unknown field', acme(2, { 'ru les': [] }), 'policy.ru_les'],
    [
      'a bad pattern',
      acme(2, {
        detectors: [
          {
            id: 'x',
            dataType: 'custom/x',
            name: 'x',
            pattern: '(a+)+',
            confidence: 1,
            hits: ['a'],
            misses: ['b'],
          },
        ],
      }),
      'policy.detectors[0].pattern',
    ],
    ['another type', 7, 'policy'],
  ])('refuses a policy with %s as a whole; the last good one stays', async (_, policy, field) => {
    const browser = fakeBrowser();
    browser.managed = { policy: acme(1) };
    await browser.life().start();
    browser.managed = { policy, collectorUrl: 'https://collector.acme.example' };
    const keeper = browser.life();
    await keeper.start();
    await browser.life().start();
    expect(browser.activations).toBe(1);
    expect((await keeper.status()).policy).toMatchObject({ name: 'Acme', version: 1 });
    expect((await keeper.status()).problems).toHaveLength(1);
    expect(codes(browser.reports).slice(1)).toEqual(['policy.applied', `policy.refused ${field}`]);
    expect(browser.reporting?.collectorUrl).toBe('https://collector.acme.example');
  });

  it('enforces the built-in policy when the first one is refused, never none', async () => {
    const browser = fakeBrowser();
    browser.managed = { policy: '{' };
    await browser.life().start();
    expect(browser.parts[0]?.policy.floor[0]?.id).toBe('secrets-never');
  });

  it('keeps an expired policy in force and says that it is stale, once', async () => {
    const browser = fakeBrowser();
    browser.managed = { policy: acme(1, { expires: '2026-12-01', timeZone: 'Europe/Berlin' }) };
    const keeper = browser.life();
    await keeper.start();
    expect((await keeper.status()).policy).toMatchObject({ stale: false });
    browser.now = Date.parse('2026-12-01T23:00:00Z');
    await keeper.tick();
    await keeper.tick();
    expect((await keeper.status()).policy).toMatchObject({ version: 1, stale: true });
    expect(browser.activations).toBe(1);
    expect(codes(browser.reports)).toEqual(['policy.applied', 'policy.stale policy.expires']);
  });

  it('keeps a policy whose configuration vanished for a day, then falls back to the built-in one', async () => {
    const browser = fakeBrowser();
    browser.managed = { policy: acme(1), collectorUrl: 'https://collector.acme.example' };
    const keeper = browser.life();
    await keeper.start();
    browser.managed = {};
    await keeper.review();
    browser.now += day - 1_000;
    await browser.life().start();
    expect((await browser.life().status()).policy).toMatchObject({ name: 'Acme', stale: true });
    expect(browser.reporting?.collectorUrl).toBe('https://collector.acme.example');
    expect(codes(browser.reports)).toEqual(['policy.applied', 'policy.stale managed']);
    browser.now += 2_000;
    await keeper.tick();
    expect(await keeper.status()).toMatchObject({
      managed: false,
      policy: { name: 'Sluice balanced', origin: 'builtin', stale: false },
      problems: [],
    });
    expect(browser.reporting?.collectorUrl).toBeNull();
  });

  it('takes the policy up again when its configuration comes back', async () => {
    const browser = fakeBrowser();
    browser.managed = { policy: acme(1) };
    const keeper = browser.life();
    await keeper.start();
    browser.managed = {};
    await keeper.review();
    browser.managed = { policy: acme(1) };
    await keeper.review();
    expect(browser.memory?.vanishedAt).toBeNull();
    expect((await keeper.status()).problems).toEqual([]);
    expect(browser.activations).toBe(1);
  });

  it('knows to whom it reports before a slow managed storage answers', async () => {
    const browser = fakeBrowser();
    browser.managed = { policy: acme(1), collectorUrl: 'https://collector.acme.example' };
    await browser.life().start();
    browser.reporting = null;
    const keeper = browser.life();
    await keeper.status();
    expect(browser.reporting).toMatchObject({ collectorUrl: 'https://collector.acme.example' });
  });

  it('gives sequences that grow although its own memory was lost', async () => {
    const browser = fakeBrowser();
    browser.managed = { policy: acme(1) };
    await browser.life().start();
    browser.memory = null;
    browser.active = { sequence: 41, hash: 'x', hosts: {} };
    await browser.life().start();
    expect(browser.active?.sequence).toBe(42);
  });

  it('says once a day that the browser is there, with the policy in force, where somebody listens', async () => {
    const browser = fakeBrowser();
    const signs = () => browser.reports.filter(({ code }) => code === 'browser.alive');
    browser.managed = { policy: acme(4) };
    await browser.life().start();
    expect(signs()).toEqual([]);
    browser.managed = { policy: acme(4), collectorUrl: 'https://collector.acme.example' };
    const keeper = browser.life();
    await keeper.start();
    await browser.life().start();
    expect(signs()).toMatchObject([{ time: browser.now, policy: { name: 'Acme', version: 4 } }]);
    browser.now += (20 * day) / 24;
    await keeper.tick();
    expect(signs()).toHaveLength(1);
    browser.now += 1;
    await browser.life().start();
    expect(signs()).toHaveLength(2);
    browser.now -= 400 * day;
    await browser.life().start();
    await browser.life().start();
    expect(signs()).toHaveLength(3);
  });

  it('names the policy that it applied', async () => {
    const browser = fakeBrowser();
    browser.managed = { policy: acme(4) };
    await browser.life().start();
    expect(browser.reports).toMatchObject([{ code: 'policy.applied', policy: { name: 'Acme', version: 4 } }]);
  });
});

describe('on a disk that fails, the policy keeper', () => {
  it.each([
    ['the managed policy', { policy: acme(1), user: 'kim@acme.example' }, 'Acme'],
    ['the built-in policy', {}, 'Sluice balanced'],
  ])('puts %s in force all the same', async (_, managed, name) => {
    const browser = fakeBrowser();
    browser.managed = managed;
    browser.diskFails = true;
    const keeper = browser.life();
    await keeper.start();
    await keeper.tick();
    expect(browser.parts[0]?.policy.name).toBe(name);
    expect(browser.active?.sequence).toBe(1);
    expect((await keeper.status()).policy).toMatchObject({ state: 'known', name });
    expect(browser.reporting).not.toBeNull();
  });

  it('follows a changed policy, under sequences that grow from one worker to the next', async () => {
    const browser = fakeBrowser();
    browser.managed = { policy: acme(1) };
    browser.diskFails = true;
    await browser.life().start();
    browser.managed = { policy: acme(2) };
    await browser.life().start();
    expect(browser.active?.sequence).toBe(2);
    expect(browser.parts[0]?.policy.version).toBe(2);
  });

  it('remembers what it knew, and reports what it could not, as soon as the disk works', async () => {
    const browser = fakeBrowser();
    browser.managed = { policy: acme(1) };
    await browser.life().start();
    browser.diskFails = true;
    browser.managed = { policy: '{', collectorUrl: 'https://collector.acme.example' };
    const keeper = browser.life();
    await keeper.start();
    expect(browser.parts[0]?.policy.name).toBe('Sluice balanced');
    browser.diskFails = false;
    await keeper.tick();
    expect(browser.parts[0]?.policy.name).toBe('Acme');
    expect(codes(browser.reports)).toEqual(['policy.applied', 'policy.applied', 'policy.refused policy']);
    await keeper.tick();
    expect(browser.reports).toHaveLength(4);
  });
});
