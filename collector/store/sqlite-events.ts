import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Event } from '../../src/model/event.ts';
import { columnsOf, type EventColumns } from './event-columns.ts';
import { whereOf } from './sqlite-filter.ts';
import { inTransaction } from './sqlite-transaction.ts';
import type { EventStore, FilterValues, Named, ReceivedEvent, StoredEvent } from './store.ts';

interface Row {
  id: number;
  time: number;
  received: number;
  raw: string;
}

const columns = 'id, time, received, raw';
/** Values offered in each list of the filter form. */
const offered = 200;

export function sqliteEvents(db: DatabaseSync): EventStore {
  const insertEvent = db.prepare(
    `INSERT OR IGNORE INTO events
       (uid, device, sequence, time, received, kind, code, app, rule, action, channel, user, user_name, raw)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertType = db.prepare('INSERT INTO event_types (event, data_type, count) VALUES (?, ?, ?)');
  const nameApp = db.prepare(
    `INSERT INTO app_names (app, name, builtin) VALUES (?, ?, ?)
     ON CONFLICT (app) DO UPDATE SET name = excluded.name, builtin = excluded.builtin
     WHERE excluded.builtin >= builtin`,
  );
  const sameSequence = db.prepare('SELECT 1 FROM events WHERE device = ? AND sequence = ? LIMIT 1');
  const seen = db.prepare('UPDATE devices SET last_seen_at = max(last_seen_at, ?) WHERE uid = ?');
  const progress = db.prepare(
    `UPDATE devices SET
       received = received + 1,
       repeated = repeated + :repeated,
       highest_sequence = max(ifnull(highest_sequence, :sequence), :sequence)
     WHERE uid = :device`,
  );
  // Only the newest event of a device says what is true of it now, and not every event names the person.
  const describeDevice = db.prepare(
    `UPDATE devices SET version = :version, hostname = ifnull(:hostname, hostname),
       user = ifnull(:user, user), user_name = iif(:user IS NULL, user_name, :userName),
       policy_name = ifnull(:policyName, policy_name), policy_version = ifnull(:policyVersion, policy_version)
     WHERE uid = :device AND highest_sequence <= :sequence`,
  );

  function keepOne({ event, raw }: ReceivedEvent, received: number): boolean {
    const device = event.device.uid;
    const { sequence } = event.metadata;
    const kept = columnsOf(event);
    const repeated = sameSequence.get(device, sequence) ? 1 : 0;
    const inserted = insertEvent.run(...insertValues(event, kept, received, raw));
    if (inserted.changes === 0) return false;
    for (const [type, count] of kept.types) insertType.run(inserted.lastInsertRowid, type, count);
    if (event.class_uid === 6001) {
      for (const resource of event.web_resources) nameApp.run(resource.uid, resource.name, 0);
    }
    const policy = event.class_uid === 6001 ? undefined : event.policy;
    progress.run({ device, sequence, repeated });
    describeDevice.run({
      device,
      sequence,
      version: event.metadata.product.version,
      hostname: event.device.hostname ?? null,
      user: kept.user,
      userName: kept.userName,
      policyName: policy?.name ?? null,
      policyVersion: policy?.version ?? null,
    });
    return true;
  }

  return {
    keep({ device, received, events }) {
      return inTransaction(db, () => {
        seen.run(received, device);
        let stored = 0;
        for (const event of events) if (keepOne(event, received)) stored++;
        return { stored, duplicates: events.length - stored };
      });
    },
    countEvents(filter) {
      const { where, values } = whereOf(filter);
      const row = db.prepare(`SELECT count(*) AS count FROM events WHERE ${where}`).get(...values);
      return Number(row?.count);
    },
    listEvents(filter, { limit, before }) {
      const { where, values } = whereOf(filter);
      const older = before ? 'AND (time, id) < (?, ?)' : '';
      const cursor = before ? [before.time, before.id] : [];
      const sql = `SELECT ${columns} FROM events WHERE ${where} ${older} ORDER BY time DESC, id DESC LIMIT ?`;
      return (db.prepare(sql).all(...values, ...cursor, limit) as unknown as Row[]).map(toStored);
    },
    readEvent(uid) {
      const row = db.prepare(`SELECT ${columns} FROM events WHERE uid = ?`).get(uid);
      return row && toStored(row as unknown as Row);
    },
    nameApps(apps) {
      inTransaction(db, () => {
        for (const { id, name } of apps) nameApp.run(id, name, 1);
      });
    },
    appNames() {
      const rows = db.prepare('SELECT app AS id, name FROM app_names').all() as unknown as Named[];
      return new Map(rows.map(({ id, name }) => [id, name]));
    },
    filterValues: () => filterValues(db),
  };
}

function insertValues(event: Event, kept: EventColumns, received: number, raw: string): SQLInputValue[] {
  const { uid, sequence } = event.metadata;
  const { kind, code, app, rule, action, channel, user, userName } = kept;
  // A clock that runs ahead must not hide an event beyond the end of every window.
  const time = Math.min(event.time, received);
  const found = [kind, code, app, rule, action, channel, user, userName];
  return [uid, event.device.uid, sequence, time, received, ...found, raw];
}

function toStored(row: Row): StoredEvent {
  return { ...row, event: JSON.parse(row.raw) as Event };
}

function filterValues(db: DatabaseSync): FilterValues {
  const named = (sql: string) => db.prepare(sql).all(offered) as unknown as Named[];
  const ids = (sql: string) => named(sql).map((row) => row.id);
  return {
    apps: named(
      `SELECT e.app AS id, ifnull(n.name, e.app) AS name FROM events e LEFT JOIN app_names n USING (app)
       WHERE e.app IS NOT NULL GROUP BY e.app ORDER BY count(*) DESC LIMIT ?`,
    ),
    users: named(
      `SELECT user AS id, ifnull(max(user_name), user) AS name FROM events
       WHERE user IS NOT NULL GROUP BY user ORDER BY count(*) DESC LIMIT ?`,
    ),
    rules: ids(
      `SELECT rule AS id FROM events WHERE rule IS NOT NULL GROUP BY rule ORDER BY count(*) DESC LIMIT ?`,
    ),
    dataTypes: ids(
      'SELECT data_type AS id FROM event_types GROUP BY data_type ORDER BY count(*) DESC LIMIT ?',
    ),
  };
}
