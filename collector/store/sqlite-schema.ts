import type { DatabaseSync } from 'node:sqlite';

/** One entry per version of the schema; entry n takes a file from version n to n + 1. Never edit a released one. */
const migrations = [
  `
  CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  CREATE TABLE devices (
    uid TEXT PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    browser TEXT NOT NULL,
    version TEXT NOT NULL,
    hostname TEXT,
    user TEXT,
    user_name TEXT,
    policy_version TEXT,
    enrolled_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    received INTEGER NOT NULL DEFAULT 0,
    repeated INTEGER NOT NULL DEFAULT 0,
    lowest_sequence INTEGER,
    highest_sequence INTEGER
  ) WITHOUT ROWID;
  CREATE INDEX devices_seen ON devices (last_seen_at);

  -- time: when it happened by the browser's clock, but never later than it arrived.
  CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    device TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    time INTEGER NOT NULL,
    received INTEGER NOT NULL,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    app TEXT,
    rule TEXT,
    action TEXT,
    channel TEXT,
    user TEXT,
    user_name TEXT,
    raw TEXT NOT NULL
  );
  CREATE INDEX events_time ON events (time, id);
  CREATE INDEX events_summary ON events (kind, time, code, app, rule, user);
  CREATE INDEX events_sequence ON events (device, sequence);
  CREATE INDEX events_user ON events (user, time);

  CREATE TABLE event_types (
    event INTEGER NOT NULL REFERENCES events (id),
    data_type TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (event, data_type)
  ) WITHOUT ROWID;
  CREATE INDEX event_types_type ON event_types (data_type, event);

  -- Names of apps: ours, which no browser can change, and those that browsers report.
  CREATE TABLE app_names (app TEXT PRIMARY KEY, name TEXT NOT NULL, builtin INTEGER NOT NULL) WITHOUT ROWID;

  CREATE TABLE admins (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    password TEXT NOT NULL,
    created_at INTEGER NOT NULL
  );
  CREATE TABLE setup_link (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    token_hash TEXT NOT NULL,
    expires_at INTEGER NOT NULL
  );
  CREATE TABLE sessions (
    id_hash TEXT PRIMARY KEY,
    admin INTEGER NOT NULL REFERENCES admins (id),
    used_at INTEGER NOT NULL
  ) WITHOUT ROWID;

  CREATE TABLE admin_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    time INTEGER NOT NULL,
    admin TEXT NOT NULL,
    action TEXT NOT NULL,
    target TEXT NOT NULL
  );
  CREATE TRIGGER admin_log_no_update BEFORE UPDATE ON admin_log
    BEGIN SELECT RAISE (ABORT, 'the admin log can only be appended to'); END;
  CREATE TRIGGER admin_log_no_delete BEFORE DELETE ON admin_log
    BEGIN SELECT RAISE (ABORT, 'the admin log can only be appended to'); END;
  -- INSERT OR REPLACE removes the old row without firing the trigger above.
  CREATE TRIGGER admin_log_no_replace BEFORE INSERT ON admin_log
    WHEN EXISTS (SELECT 1 FROM admin_log WHERE id = NEW.id)
    BEGIN SELECT RAISE (ABORT, 'the admin log can only be appended to'); END;
  `,
  `
  ALTER TABLE devices ADD COLUMN policy_name TEXT;
  ALTER TABLE devices DROP COLUMN lowest_sequence;
  `,
];

/** Brings a file to the newest schema. Throws when a newer collector has written it. */
export function migrate(db: DatabaseSync): void {
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version > migrations.length) {
    throw new Error(`This data file is of schema ${version}; this collector knows ${migrations.length}.`);
  }
  for (const [index, sql] of migrations.entries()) {
    if (index < version) continue;
    db.exec(`BEGIN IMMEDIATE; ${sql}; PRAGMA user_version = ${index + 1}; COMMIT;`);
  }
}
