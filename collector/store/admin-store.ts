/** Admins, their sessions and the log of what they did. Secrets arrive hashed. Times are epoch ms. */
export interface AdminStore {
  hasAdmin(): boolean;
  findAdmin(name: string): Admin | undefined;
  /** Replaces any earlier link. */
  saveSetupLink(tokenHash: string, expiresAt: number): void;
  isSetupLinkValid(tokenHash: string, now: number): boolean;
  /** Makes the first admin and voids the link, both or neither; `false` when the link is not good (any more). */
  spendSetupLink(tokenHash: string, admin: { name: string; password: string }, now: number): boolean;
  startSession(idHash: string, adminId: number, now: number): void;
  /** The session, unless it was last used before `usedSince`. */
  findSession(idHash: string, usedSince: number): Session | undefined;
  touchSession(idHash: string, now: number): void;
  /** Ends one session and forgets those last used before `usedSince`. */
  endSession(idHash: string, usedSince: number): void;
  /** Appends; nothing can change or remove an entry afterwards. */
  log(entry: Omit<LogEntry, 'id'>): void;
  /** Newest first, ids below `before` only. */
  listLog(page: { limit: number; before?: number }): LogEntry[];
}

export interface Admin {
  id: number;
  name: string;
  /** As made by `hashPassword`. */
  password: string;
}

export interface Session {
  adminId: number;
  adminName: string;
  usedAt: number;
}

export const adminActions = [
  'set-up',
  'sign-in',
  'sign-in-failed',
  'sign-in-refused',
  'sign-out',
  'view-overview',
  'view-events',
  'view-event',
  'view-browsers',
  'view-audit',
  'view-enrollment-token',
  'export-events',
] as const;
export type AdminAction = (typeof adminActions)[number];

export interface LogEntry {
  id: number;
  time: number;
  admin: string;
  action: AdminAction;
  /** What it was done to: a query, the id of an event; empty where the action says it all. */
  target: string;
}
