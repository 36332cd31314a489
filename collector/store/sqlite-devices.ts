import type { DatabaseSync } from 'node:sqlite';
import type { Device, DeviceStore } from './store.ts';

// A browser counts from 0; distinct numbers received are `received - repeated`.
const missing = `max(0, ifnull(highest_sequence + 1, 0) - (received - repeated))`;

const columns = `uid, browser, version, hostname, user, user_name AS userName, policy_name AS policyName,
  policy_version AS policyVersion,
  enrolled_at AS enrolledAt, last_seen_at AS lastSeenAt, received, repeated,
  highest_sequence AS highestSequence, ${missing} AS missing`;

export function sqliteDevices(db: DatabaseSync): DeviceStore {
  return {
    enrollDevice({ uid, tokenHash, version, browser, now }) {
      db.prepare(
        `INSERT INTO devices (uid, token_hash, version, browser, enrolled_at, last_seen_at)
         VALUES (:uid, :tokenHash, :version, :browser, :now, :now)
         ON CONFLICT (uid) DO UPDATE SET
           token_hash = :tokenHash, version = :version, browser = :browser, last_seen_at = :now`,
      ).run({ uid, tokenHash, version, browser, now });
    },
    findDevice(tokenHash) {
      const row = db.prepare('SELECT uid FROM devices WHERE token_hash = ?').get(tokenHash);
      return row && String(row.uid);
    },
    listDevices({ seenSince = 0, missing: onlyMissing = false, uid }) {
      const rows = db
        .prepare(
          `SELECT ${columns} FROM devices
           WHERE last_seen_at >= ? AND (NOT ? OR ${missing} > 0) AND uid = ifnull(?, uid)
           ORDER BY last_seen_at DESC, uid`,
        )
        .all(seenSince, onlyMissing ? 1 : 0, uid ?? null);
      return rows as unknown as Device[];
    },
    countDevices(seenSince = 0) {
      const row = db.prepare('SELECT count(*) AS count FROM devices WHERE last_seen_at >= ?').get(seenSince);
      return Number(row?.count);
    },
  };
}
