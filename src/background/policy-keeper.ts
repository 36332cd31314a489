import { compilePageParts } from '../core/page-parts.ts';
import { reportingFor } from '../core/reporting-policy.ts';
import type { App } from '../model/app.ts';
import type { BackgroundStatus } from '../model/message.ts';
import type { ActivePolicy } from '../model/page-part.ts';
import {
  emptyMemory,
  isExpired,
  type KeeperMemory,
  type MemoryStore,
  type PageStore,
} from './keeper-memory.ts';
import { type Configuration, type PolicyReading, readConfiguration } from './read-configuration.ts';
import { type ReportStatePorts, reportState } from './report-state.ts';
import type { ReportingConfig } from './reporting-config.ts';

export interface KeeperPorts extends PolicyReading, ReportStatePorts {
  /** `null`: certainly none. An empty object may only mean "not yet"; after a restart this takes seconds. */
  readManaged(): Promise<Record<string, unknown> | null>;
  installedByPolicy(): Promise<boolean>;
  memory: MemoryStore;
  pages: PageStore;
  builtinApps: readonly App[];
  sha256(text: string): Promise<string>;
  wait(ms: number): Promise<void>;
  configureReporting(config: ReportingConfig): void;
  onActivated(active: ActivePolicy): void;
}

export interface PolicyKeeper {
  /** Once per life of the worker. */
  start(): Promise<void>;
  /** The managed configuration changed. */
  review(): Promise<void>;
  /** Time has passed: a policy may have expired, a vanished configuration may have been gone for too long. */
  tick(): Promise<void>;
  status(): Promise<Pick<BackgroundStatus, 'managed' | 'policy' | 'problems'>>;
}

/** How long a first start waits for a managed configuration that comes late, ms. Measured: 2.7 s to 5.5 s. */
const lateness = 8_000;
/** How long the last managed policy outlives its configuration, ms. */
const afterVanishing = 24 * 3_600_000;

/** The policy administrator (NIST SP 800-207): decides which policy is in force and hands it to the guards. */
export function createPolicyKeeper(ports: KeeperPorts): PolicyKeeper {
  let memory: KeeperMemory = emptyMemory;
  let readable = false;
  const remembered = remember();
  let turns: Promise<unknown> = remembered;
  let settled = false;

  /** Until it can be read, every evaluation tries again and works as a first start does. */
  async function remember(): Promise<void> {
    try {
      const stored = await ports.memory.read();
      readable = true;
      if (!stored) return;
      memory = { ...emptyMemory, ...stored };
      if (stored.active) ports.configureReporting(reportingConfig(memory));
    } catch {
      // A disk in trouble must not take the policy down with it.
    }
  }

  /** Keeps what is remembered, but never over a memory that could not be read. */
  async function save(): Promise<void> {
    if (readable) await ports.memory.write(memory).catch(() => undefined);
  }

  /** One evaluation after the other. */
  function evaluate(values: Record<string, unknown> | null): Promise<void> {
    settled = true;
    const turn = turns.then(() => settle(values));
    turns = turn.catch(() => undefined);
    return turn;
  }

  async function settle(values: Record<string, unknown> | null): Promise<void> {
    if (!readable) await remember();
    const vanished = !values || Object.keys(values).length === 0;
    const vanishedAt = vanished && memory.managed ? (memory.vanishedAt ?? ports.now()) : null;
    const keep = vanishedAt !== null && ports.now() - vanishedAt < afterVanishing;
    const last = keep && {
      ...memory.managed,
      ...(memory.policyText !== null && { policy: memory.policyText }),
    };
    const configuration = readConfiguration(last || (values ?? {}), memory.policyText, ports);
    const groups = configuration.managed.groups ?? [];
    memory = {
      ...memory,
      managed: vanished && !keep ? null : configuration.managed,
      policyText: configuration.policyText,
      reporting: reportingFor(configuration.policy.reporting, groups),
      vanishedAt: keep ? vanishedAt : null,
      problems: [
        ...configuration.invalid,
        ...configuration.refused,
        ...configuration.unsupported,
        ...configuration.warnings,
        ...(keep ? [missing] : []),
      ],
    };
    await activate(configuration, groups);
    ports.configureReporting(reportingConfig(memory));
    memory = { ...memory, ...(await reportState(memory, configuration, ports)) };
    await save();
  }

  async function activate({ policy, origin }: Configuration, groups: readonly string[]): Promise<void> {
    const { builtinApps, sha256, pages } = ports;
    const compiled = await compilePageParts({ policy, builtinApps, groups, origin }, sha256);
    const { hash, hosts } = compiled;
    const current = await pages.active();
    if (current?.hash === hash && memory.active?.hash === hash) return;
    const sequence = Math.max(memory.sequence, current?.sequence ?? 0) + 1;
    const effective = compiled.parts[0]?.policy;
    memory = {
      ...memory,
      sequence,
      active: {
        hash,
        name: effective?.name ?? '',
        version: policy.version,
        origin,
        activatedAt: ports.now(),
        expiresAt: effective?.expiresAt ?? null,
      },
    };
    await save();
    const active = { sequence, hash, hosts };
    await pages.activate(
      active,
      compiled.parts.map((part) => ({ ...part, sequence })),
    );
    ports.onActivated(active);
  }

  return {
    async start() {
      const values = await ports.readManaged();
      await remembered;
      const early = values !== null && Object.keys(values).length === 0;
      if (!early || !(await ports.installedByPolicy())) return evaluate(values);
      await ports.wait(lateness);
      if (!settled) await evaluate(await ports.readManaged());
    },

    async review() {
      await evaluate(await ports.readManaged());
    },

    async tick() {
      if (settled) await evaluate(await ports.readManaged());
    },

    async status() {
      await remembered;
      const { active, managed, problems, vanishedAt } = memory;
      if (!active) return { managed: managed !== null, policy: { state: 'starting' }, problems };
      const { name, version, origin, activatedAt } = active;
      const stale = vanishedAt !== null || isExpired(memory, ports.now());
      return {
        managed: managed !== null,
        policy: { state: 'known', name, version, origin, activatedAt, stale },
        problems,
      };
    },
  };
}

const missing = {
  field: 'managed',
  message: 'The managed configuration is gone. The last policy stays in force for 24 hours.',
};

function reportingConfig({ managed, reporting }: KeeperMemory): ReportingConfig {
  return {
    collectorUrl: managed?.collectorUrl ?? null,
    enrollmentToken: managed?.enrollmentToken ?? null,
    managed: managed !== null,
    user: managed?.user ?? null,
    groups: managed?.groups ?? [],
    assetTag: managed?.assetTag ?? null,
    choice: reporting,
  };
}
