import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleAttempt } from '../event-fixture.ts';
import { openSqliteStore } from './sqlite-store.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-store-'));
  file = join(folder, 'sluice.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const now = Date.UTC(2026, 10, 22);
const entry = { time: now, admin: 'alex', action: 'sign-in', target: '' } as const;

test('everything is there after a restart', () => {
  const first = openSqliteStore(file);
  const event = sampleAttempt({ device: 'device-0001', sequence: 1, time: now });
  first.keep({ device: 'device-0001', received: now, events: [{ event, raw: JSON.stringify(event) }] });
  expect(first.settingOr('token', () => 'a')).toBe('a');
  first.log(entry);
  first.close();
  const second = openSqliteStore(file);
  expect(second.readEvent(event.metadata.uid)?.event).toEqual(event);
  expect(second.settingOr('token', () => 'b')).toBe('a');
  expect(second.listLog({ limit: 10 })).toMatchObject([entry]);
  second.close();
});

test.each([
  'UPDATE admin_log SET admin = "nobody"',
  'DELETE FROM admin_log',
  'INSERT OR REPLACE INTO admin_log VALUES (1, 1, "nobody", "sign-in", "")',
])('the admin log refuses: %s', (sql) => {
  const store = openSqliteStore(file);
  store.log(entry);
  const db = new DatabaseSync(file, { enableDoubleQuotedStringLiterals: true });
  expect(() => db.exec(sql)).toThrow('only be appended');
  db.close();
  expect(store.listLog({ limit: 10 })).toMatchObject([entry]);
  store.close();
});

test('a file of a newer collector is left alone', () => {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA user_version = 99');
  db.close();
  expect(() => openSqliteStore(file)).toThrow('schema 99');
});

test('a clock that runs ahead does not hide an event', () => {
  const store = openSqliteStore(file);
  const event = sampleAttempt({ device: 'device-0001', sequence: 1, time: now + 86_400_000 });
  store.keep({ device: 'device-0001', received: now, events: [{ event, raw: JSON.stringify(event) }] });
  expect(store.countEvents({ from: now - 1000, to: now + 1000 })).toBe(1);
  store.close();
});
