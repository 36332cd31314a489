import { describe } from '../../core/describe.ts';
import type { HealthCode } from '../../model/event.ts';
import type { PagePart } from '../../model/page-part.ts';
import type { BackstopPorts } from './backstop-ports.ts';
import type { Suspicion } from './weigh-request.ts';

/** A page that tries the same again and again is told of once in this time, ms. */
const quiet = 60_000;
const mostRemembered = 200;

/** `stopped`: a bypass that ended here. `seen`: one that could only be watched. `unverified`: nobody could tell. */
export type BypassEnd = 'stopped' | 'seen' | 'unverified';

const codes: Record<BypassEnd, HealthCode> = {
  stopped: 'guard.bypassed',
  seen: 'guard.unattributed',
  unverified: 'guard.unverified',
};

export interface Bypass {
  end: BypassEnd;
  part: PagePart;
  host: string;
  /** `null` for a body that could not be read. */
  suspicion: Suspicion | null;
  /** UTF-16 code units that were looked at. */
  size: number;
  /** Milliseconds from the request to the answer. */
  latency: number;
}

/** Tells of requests that went round the guard: that it happened, and what a rule said of it. */
export function createBypassReport(
  ports: Pick<BackstopPorts, 'report' | 'now' | 'randomUuid'>,
): (bypass: Bypass) => void {
  const told = new Map<string, number>();

  function isNews({ end, part, suspicion }: Bypass): boolean {
    const now = ports.now();
    const about = [end, part.app.id, ...(suspicion?.attempt.valueKeys ?? [])].join('\n');
    const before = told.get(about);
    if (before !== undefined && now - before < quiet) return false;
    told.delete(about);
    told.set(about, now);
    for (const [oldest] of told) if (told.size > mostRemembered) told.delete(oldest);
    return true;
  }

  return (bypass) => {
    if (!isNews(bypass)) return;
    const { end, part, host, suspicion, size, latency } = bypass;
    const app = { id: part.app.id, name: part.app.name, host };
    const send = (draft: Parameters<typeof ports.report>[0]) => void ports.report(draft).catch(() => {});
    send({
      kind: 'health',
      uid: ports.randomUuid(),
      time: ports.now(),
      code: codes[end],
      fields: [],
      count: 1,
      app,
    });
    if (end !== 'stopped' || !suspicion) return;
    const ending = { uid: ports.randomUuid(), end: 'blocked' as const, host, size, latency };
    const draft = describe(part, suspicion.attempt, suspicion.decision, ending);
    if (draft) send(draft);
  };
}
