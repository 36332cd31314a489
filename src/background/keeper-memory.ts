import type { ReportingChoice } from '../core/reporting-policy.ts';
import type { ConfigProblem, Managed } from '../model/managed.ts';
import type { ActivePolicy, PagePart } from '../model/page-part.ts';

/** What the policy keeper remembers between two lives of the worker. Lies out of content scripts' reach. */
export interface KeeperMemory {
  /** The highest that was ever given out; stored before the policy of that sequence is activated. */
  sequence: number;
  /** The last managed configuration, its wrong fields left out and without the policy's text; `null`: none. */
  managed: Omit<Managed, 'policy'> | null;
  /** The last managed policy that was good. */
  policyText: string | null;
  reporting: ReportingChoice;
  active: {
    hash: string;
    name: string;
    version: number;
    origin: PagePart['origin'];
    /** Epoch ms. */
    activatedAt: number;
    expiresAt: number | null;
  } | null;
  problems: ConfigProblem[];
  /** When the managed configuration was first missed, epoch ms. */
  vanishedAt: number | null;
  /** What was reported last under each event code, so that a new worker does not say it again. */
  reported: Record<string, string>;
  /** When this browser last said that it is there, epoch ms. */
  aliveAt: number | null;
}

export const emptyMemory: KeeperMemory = {
  sequence: 0,
  managed: null,
  policyText: null,
  reporting: { identity: 'pseudonym', visits: 'total' },
  active: null,
  problems: [],
  vanishedAt: null,
  reported: {},
  aliveAt: null,
};

/** Both reject where the disk fails. */
export interface MemoryStore {
  read(): Promise<KeeperMemory | null>;
  write(memory: KeeperMemory): Promise<void>;
}

/** The place that guards read. */
export interface PageStore {
  active(): Promise<ActivePolicy | null>;
  /** Writes the parts first, then flips the one key that activates them, then clears older parts away. */
  activate(active: ActivePolicy, parts: readonly PagePart[]): Promise<void>;
}

/** An expired policy stays in force; it is only stale. */
export function isExpired({ active }: KeeperMemory, now: number): boolean {
  return active !== null && active.expiresAt !== null && now >= active.expiresAt;
}
