import type { HealthCode, HealthDraft } from '../model/event.ts';
import { isExpired, type KeeperMemory } from './keeper-memory.ts';
import type { Configuration } from './read-configuration.ts';

export interface ReportStatePorts {
  now(): number;
  report(draft: HealthDraft): Promise<void>;
}

interface Finding {
  code: HealthCode;
  fields: string[];
  /** What must change before the code is reported again; `null`: there is nothing to report. */
  about: string | null;
}

/** Reports what is new about policy and configuration; returns what was reported by now, by code. */
export async function reportState(
  memory: KeeperMemory,
  { invalid, refused, unsupported }: Configuration,
  ports: ReportStatePorts,
): Promise<KeeperMemory['reported']> {
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
    if (memory.reported[code] !== key) await ports.report(draftOf(code, fields, now));
    reported[code] = key;
  }
  return reported;
}

function faulty(code: HealthCode, problems: readonly { field: string }[]): Finding {
  const fields = problems.map((problem) => problem.field);
  return { code, fields, about: fields.length > 0 ? fields.join(' ') : null };
}

function draftOf(code: HealthCode, fields: readonly string[], time: number): HealthDraft {
  return {
    kind: 'health',
    uid: crypto.randomUUID(),
    time,
    code,
    fields: fields.slice(0, 20).map(reportableField),
    count: Math.max(1, fields.length),
  };
}

/** A field's name as an event may carry it. */
function reportableField(field: string): string {
  return field.replace(/[^\w$.[\]-]/g, '_').slice(0, 160);
}
