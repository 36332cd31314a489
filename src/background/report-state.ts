import type { HealthCode, HealthDraft } from '../model/event.ts';
import { isExpired, type KeeperMemory } from './keeper-memory.ts';
import type { Configuration } from './read-configuration.ts';

export interface ReportStatePorts {
  now(): number;
  /** Rejects where the event could not be stored. */
  report(draft: HealthDraft): Promise<void>;
}

/** How long a browser is silent at most, ms: less than the day for which a collector takes it for protected. */
const longestSilence = 20 * 3_600_000;

interface Finding {
  code: HealthCode;
  fields: string[];
  /** What must change before the code is reported again; `null`: there is nothing to report. */
  about: string | null;
}

/** Reports what is new about policy and configuration; returns what was reported by now. What fails is due again. */
export async function reportState(
  memory: KeeperMemory,
  { invalid, refused, unsupported }: Configuration,
  ports: ReportStatePorts,
): Promise<Pick<KeeperMemory, 'reported' | 'aliveAt'>> {
  const now = ports.now();
  const stale = memory.vanishedAt !== null ? ['managed'] : isExpired(memory, now) ? ['policy.expires'] : [];
  const findings: Finding[] = [
    { code: 'policy.applied', fields: [], about: memory.active?.hash ?? null },
    faulty('config.invalid', invalid),
    faulty('config.unsupported', unsupported),
    faulty('policy.refused', refused),
    faulty(
      'policy.stale',
      stale.map((field) => ({ field })),
    ),
  ];
  const reported: Record<string, string> = {};
  for (const { code, fields, about } of findings) {
    if (about === null) continue;
    // Another collector was told nothing yet.
    const key = `${memory.managed?.collectorUrl ?? ''} ${about}`;
    const told = memory.reported[code] === key || (await tell(ports, draftOf(memory, code, fields, now)));
    if (told) reported[code] = key;
  }
  const alive = isSilent(memory, now) && (await tell(ports, draftOf(memory, 'browser.alive', [], now)));
  return { reported, aliveAt: alive ? now : memory.aliveAt };
}

/** Also where the clock was put back. */
function isSilent({ managed, aliveAt }: KeeperMemory, now: number): boolean {
  if (managed?.collectorUrl === undefined) return false;
  return aliveAt === null || Math.abs(now - aliveAt) > longestSilence;
}

function tell(ports: ReportStatePorts, draft: HealthDraft): Promise<boolean> {
  return ports.report(draft).then(
    () => true,
    () => false,
  );
}

function faulty(code: HealthCode, problems: readonly { field: string }[]): Finding {
  const fields = problems.map((problem) => problem.field);
  return { code, fields, about: fields.length > 0 ? fields.join(' ') : null };
}

const withPolicy: readonly HealthCode[] = ['browser.alive', 'policy.applied'];

function draftOf(
  { active }: KeeperMemory,
  code: HealthCode,
  fields: readonly string[],
  time: number,
): HealthDraft {
  return {
    kind: 'health',
    uid: crypto.randomUUID(),
    time,
    code,
    fields: fields.slice(0, 20).map(reportableField),
    count: Math.max(1, fields.length),
    ...(active?.name &&
      withPolicy.includes(code) && { policy: { name: active.name, version: active.version } }),
  };
}

/** A field's name as an event may carry it. */
function reportableField(field: string): string {
  return field.replace(/[^\w$.[\]-]/g, '_').slice(0, 160);
}
