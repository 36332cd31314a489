import type { DatabaseSync } from 'node:sqlite';
import type { Counts, Dimension, SummaryStore } from './store.ts';

const counts = `
  count(*) FILTER (WHERE code = 'guard.blocked') AS blocked,
  count(*) FILTER (WHERE code = 'guard.redacted') AS redacted,
  count(*) FILTER (WHERE code = 'guard.overridden') AS overridden,
  count(*) AS "all"`;
const attempts = `kind = 'attempt' AND time >= ? AND time < ?`;

const grouped: Record<Dimension, string> = {
  app: `SELECT app AS id, ifnull((SELECT name FROM app_names n WHERE n.app = e.app), app) AS name, ${counts}
        FROM events e WHERE ${attempts} GROUP BY app`,
  rule: `SELECT rule AS id, rule AS name, ${counts} FROM events WHERE ${attempts} GROUP BY rule`,
  user: `SELECT user AS id, coalesce(max(user_name), user, '') AS name, ${counts}
         FROM events WHERE ${attempts} GROUP BY user`,
  dataType: `SELECT data_type AS id, data_type AS name, ${counts}
             FROM events JOIN event_types ON event = id WHERE ${attempts} GROUP BY data_type`,
};

export function sqliteSummary(db: DatabaseSync): SummaryStore {
  return {
    totals({ from, to }) {
      return db.prepare(`SELECT ${counts} FROM events WHERE ${attempts}`).get(from, to) as unknown as Counts;
    },
    countsBy(dimension, { from, to }) {
      const rows = db.prepare(`${grouped[dimension]} ORDER BY "all" DESC, id`).all(from, to);
      return rows as unknown as Array<Counts & { id: string | null; name: string }>;
    },
    countsOverTime({ from, to }, bucket) {
      const rows = db
        .prepare(
          `SELECT time - time % CAST(:bucket AS INTEGER) AS start, ${counts} FROM events
           WHERE kind = 'attempt' AND time >= :from AND time < :to GROUP BY start ORDER BY start`,
        )
        .all({ from, to, bucket });
      return rows as unknown as Array<Counts & { start: number }>;
    },
    problems({ from, to }, codes) {
      const marks = codes.map(() => '?').join(', ');
      const rows = db
        .prepare(
          `SELECT code, count(*) AS events, count(DISTINCT device) AS devices FROM events
           WHERE kind = 'health' AND time >= ? AND time < ? AND code IN (${marks})
           GROUP BY code ORDER BY events DESC`,
        )
        .all(from, to, ...codes);
      return rows as unknown as Array<{ code: string; events: number; devices: number }>;
    },
  };
}
