import { DatabaseSync } from 'node:sqlite';
import { sqliteAdmins } from './sqlite-admins.ts';
import { sqliteDevices } from './sqlite-devices.ts';
import { sqliteEvents } from './sqlite-events.ts';
import { migrate } from './sqlite-schema.ts';
import { sqliteSummary } from './sqlite-summary.ts';
import type { Store } from './store.ts';

/**
 * Opens or makes a data file (`:memory:` for tests). Every commit is synced to disk before it returns.
 * `maxPages` (4 KB each) bounds the file, beyond which writes fail as on a full disk.
 */
export function openSqliteStore(file: string, limits: { maxPages?: number } = {}): Store {
  const db = new DatabaseSync(file, { timeout: 5000 });
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
  migrate(db);
  if (limits.maxPages !== undefined) db.exec(`PRAGMA max_page_count = ${limits.maxPages}`);
  return {
    ...sqliteEvents(db),
    ...sqliteDevices(db),
    ...sqliteSummary(db),
    ...sqliteAdmins(db),
    settingOr(name, make) {
      db.prepare('INSERT OR IGNORE INTO settings (name, value) VALUES (?, ?)').run(name, make());
      return String(db.prepare('SELECT value FROM settings WHERE name = ?').get(name)?.value);
    },
    close: () => db.close(),
  };
}
