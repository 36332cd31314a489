import type { DatabaseSync } from 'node:sqlite';
import type { Admin, AdminStore, LogEntry, Session } from './admin-store.ts';
import { inTransaction } from './sqlite-transaction.ts';

export function sqliteAdmins(db: DatabaseSync): AdminStore {
  const hasAdmin = () => db.prepare('SELECT 1 FROM admins LIMIT 1').get() !== undefined;
  const isSetupLinkValid = (tokenHash: string, now: number) =>
    !hasAdmin() &&
    db.prepare('SELECT 1 FROM setup_link WHERE token_hash = ? AND expires_at > ?').get(tokenHash, now) !==
      undefined;

  return {
    hasAdmin,
    isSetupLinkValid,
    findAdmin(name) {
      const row = db.prepare('SELECT id, name, password FROM admins WHERE name = ?').get(name);
      return row as unknown as Admin | undefined;
    },
    saveSetupLink(tokenHash, expiresAt) {
      db.prepare('INSERT OR REPLACE INTO setup_link (only, token_hash, expires_at) VALUES (1, ?, ?)').run(
        tokenHash,
        expiresAt,
      );
    },
    spendSetupLink(tokenHash, { name, password }, now) {
      return inTransaction(db, () => {
        if (!isSetupLinkValid(tokenHash, now)) return false;
        db.prepare('INSERT INTO admins (name, password, created_at) VALUES (?, ?, ?)').run(
          name,
          password,
          now,
        );
        db.exec('DELETE FROM setup_link');
        return true;
      });
    },
    startSession(idHash, adminId, now) {
      db.prepare('INSERT INTO sessions (id_hash, admin, used_at) VALUES (?, ?, ?)').run(idHash, adminId, now);
    },
    findSession(idHash, usedSince) {
      const row = db
        .prepare(
          `SELECT a.id AS adminId, a.name AS adminName, s.used_at AS usedAt
           FROM sessions s JOIN admins a ON a.id = s.admin WHERE s.id_hash = ? AND s.used_at >= ?`,
        )
        .get(idHash, usedSince);
      return row as unknown as Session | undefined;
    },
    touchSession(idHash, now) {
      db.prepare('UPDATE sessions SET used_at = ? WHERE id_hash = ?').run(now, idHash);
    },
    endSession(idHash, usedSince) {
      db.prepare('DELETE FROM sessions WHERE id_hash = ? OR used_at < ?').run(idHash, usedSince);
    },
    log({ time, admin, action, target }) {
      db.prepare('INSERT INTO admin_log (time, admin, action, target) VALUES (?, ?, ?, ?)').run(
        time,
        admin,
        action,
        target,
      );
    },
    listLog({ limit, before = Number.MAX_SAFE_INTEGER }) {
      const rows = db
        .prepare(
          'SELECT id, time, admin, action, target FROM admin_log WHERE id < ? ORDER BY id DESC LIMIT ?',
        )
        .all(before, limit);
      return rows as unknown as LogEntry[];
    },
  };
}
