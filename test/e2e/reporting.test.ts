import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import { paste } from './harness/clipboard.ts';
import { prompt } from './harness/prompt.ts';
import { awsKey, withKey } from './harness/secrets.ts';
import { type Stage, startStage } from './harness/stage.ts';

const attempts = 10;

/** The events that are on the collector's disk, as they were received. */
function stored(file: string): Event[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database
      .prepare('SELECT raw FROM events ORDER BY sequence')
      .all()
      .map((row) => JSON.parse(String(row.raw)) as Event);
  } finally {
    database.close();
  }
}

const findings = (file: string) => stored(file).filter((event) => event.class_uid === 2006);

async function blockOnce(page: Page): Promise<void> {
  await paste(page, withKey);
  await prompt(page).waitUntilReady();
  await prompt(page).press('Escape');
  await prompt(page).waitUntilGone();
}

describe('reporting', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage({
      managed: { user: 'kim@acme.example', groups: ['support'], assetTag: 'LT-0421' },
    });
  });
  afterAll(() => stage?.close());

  it('has exactly one event per blocked attempt, though the worker is killed ten times and the collector away', async () => {
    await stage.policyActive();
    const page = await stage.openChat('prosemirror');
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if (attempt === 3) await stage.collector.stop();
      if (attempt === 7) await stage.collector.start();
      await stage.killWorker();
      await blockOnce(page);
    }
    await stage.restartBrowser();
    await expect.poll(() => findings(stage.collector.dataFile).length, { timeout: 60_000 }).toBe(attempts);

    const events = stored(stage.collector.dataFile);
    expect(new Set(events.map((event) => event.metadata.uid)).size).toBe(events.length);
    const sequences = events.map((event) => event.metadata.sequence).sort((a, b) => a - b);
    expect(sequences).toEqual(sequences.map((_, index) => sequences[0]! + index));
    for (const event of findings(stage.collector.dataFile)) {
      expect(event).toMatchObject({ action_id: 2, disposition_id: 2, unmapped: { channel: 'paste' } });
    }
  });

  it('tells the collector no text, and no name where the policy says pseudonym', async () => {
    const bytes = ['', '-wal'].map((suffix) => {
      try {
        return readFileSync(stage.collector.dataFile + suffix, 'latin1');
      } catch {
        return '';
      }
    });
    expect(bytes.join('')).not.toContain(awsKey);
    expect(bytes.join('')).not.toContain('kim@acme.example');
    const users = new Set(findings(stage.collector.dataFile).map((event) => event.actor?.user.uid));
    expect([...users]).toEqual([expect.stringMatching(/^p-[0-9a-f]{16}$/)]);
  });
});
