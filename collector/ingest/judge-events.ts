import { z } from 'zod';
import { Event } from '../../src/model/event.ts';
import type { EventsResponse } from '../../src/model/ingest.ts';
import type { ReceivedEvent } from '../store/store.ts';

export interface Judged {
  good: ReceivedEvent[];
  refused: EventsResponse['refused'];
}

const Uid = z.object({ metadata: z.object({ uid: z.uuid() }) });

/** Tells the events that `device` may report from those that are not of the schema or not its own. */
export function judgeEvents(candidates: readonly unknown[], device: string): Judged {
  const judged: Judged = { good: [], refused: [] };
  for (const [index, candidate] of candidates.entries()) {
    const result = Event.safeParse(candidate);
    const fault = result.success ? faultOfOwner(result.data, device) : faultOf(result.error);
    if (result.success && !fault) {
      judged.good.push({ event: result.data, raw: JSON.stringify(candidate) });
    } else if (fault) {
      const uid = Uid.safeParse(candidate).data?.metadata.uid;
      judged.refused.push({ index, ...(uid && { uid }), ...fault });
    }
  }
  return judged;
}

function faultOfOwner(event: Event, device: string): { path: string; message: string } | undefined {
  if (event.device.uid === device) return undefined;
  return { path: 'device.uid', message: 'is not the device that this token belongs to' };
}

/** The first fault: `data_security.discovery_details[0].type`. Says what was expected, never what was there. */
function faultOf(error: z.ZodError): { path: string; message: string } {
  const issue = error.issues[0];
  if (!issue) return { path: '', message: 'is not an event' };
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const message = unknown.length > 0 ? 'is not a field of an event' : issue.message;
  return { path: pathOf([...issue.path, ...unknown]), message };
}

function pathOf(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text.replace(/^\./, '').slice(0, 200);
}
