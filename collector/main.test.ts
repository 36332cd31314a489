import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EventsResponse } from '../src/model/ingest.ts';
import { sampleAttempt } from './event-fixture.ts';
import { openSqliteStore } from './store/sqlite-store.ts';

const main = join(import.meta.dirname, 'main.ts');
const device = 'device-0001';
let folder: string;
let child: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-main-'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

interface Started {
  process: ChildProcess;
  url: string;
  token: string;
  setupLink: string | undefined;
}

async function start(file: string): Promise<Started> {
  const process_ = spawn(process.execPath, [main, '--port', '0', '--data', file]);
  child = process_;
  const said: string[] = [];
  for await (const line of createInterface({ input: process_.stdout })) {
    said.push(line);
    if (line.startsWith('Ready')) break;
  }
  const find = (pattern: RegExp) => pattern.exec(said.join('\n'))?.[1];
  return {
    process: process_,
    url: find(/^Collector: (\S+)/m) ?? '',
    token: find(/^Enrolment token: (\S+)/m) ?? '',
    setupLink: find(/(http\S+setup\S+)/),
  };
}

async function post(url: string, body: unknown, token?: string): Promise<unknown> {
  const headers = token ? { authorization: `Bearer ${token}` } : {};
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body), headers });
  return response.json();
}

test('kill -9 in the middle of posting loses nothing that was acknowledged', {
  timeout: 60_000,
}, async () => {
  const file = join(folder, 'sluice.db');
  const acknowledged = new Set<string>();
  let sequence = 0;
  for (let round = 0; round < 4; round++) {
    const { process: running, url, token } = await start(file);
    const enrolled = await post(`${url}/v1/enroll`, { token, device, version: '0.1.0', browser: 'chromium' });
    const { deviceToken } = enrolled as { deviceToken: string };
    const exited = once(running, 'exit');
    setTimeout(() => running.kill('SIGKILL'), 150 + round * 70);
    try {
      for (;;) {
        const events = Array.from({ length: 20 }, () =>
          sampleAttempt({ device, sequence: ++sequence, time: Date.now() }),
        );
        const answer = EventsResponse.parse(await post(`${url}/v1/events`, { events }, deviceToken));
        for (const uid of answer.accepted) acknowledged.add(uid);
      }
    } catch {
      await exited;
    }
  }
  const store = openSqliteStore(file);
  expect(acknowledged.size).toBeGreaterThan(0);
  expect([...acknowledged].filter((uid) => !store.readEvent(uid))).toEqual([]);
  store.close();
});

test('it ends cleanly when asked to, with a page open', { timeout: 20_000 }, async () => {
  const { process: running, url, setupLink } = await start(join(folder, 'sluice.db'));
  expect(setupLink).toContain(`${url}/setup?token=`);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  running.kill('SIGTERM');
  expect(await once(running, 'exit')).toEqual([0, null]);
});

test.each([
  [['--data', 'x.db']],
  [['--port', '8787']],
  [['--port', '99999', '--data', 'x']],
  [['--oops']],
  [['--port', '0', '--data', 'x.db', '--extension-id', 'sluice']],
  [['--port', '0', '--data', 'x.db', '--update-url', 'https://acme.example/updates.xml']],
])('wrong arguments %j are explained', { timeout: 20_000 }, async (args) => {
  const running = spawn(process.execPath, [main, ...args], { cwd: folder });
  let said = '';
  running.stderr.on('data', (text) => {
    said += text;
  });
  const [code] = await once(running, 'close');
  expect(code).toBe(2);
  expect(said).toContain('Usage: node collector/main.ts');
});
