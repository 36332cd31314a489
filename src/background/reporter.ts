import { completeEvent } from '../core/complete-event.ts';
import type { EventDraft } from '../model/event.ts';
import type { BackgroundStatus } from '../model/message.ts';
import { type DeliveryPorts, deliver, nextDelivery, pauseDelivery } from './delivery.ts';
import { appendEvent, countVisit } from './outbox-steps.ts';
import { identify, type ReportingConfig } from './reporting-config.ts';

export interface ReporterPorts extends DeliveryPorts {
  /** Calls `wake` at or soon after that time (epoch ms), even if the worker is killed until then. */
  wakeAt(time: number): void;
}

export interface Reporter {
  /** Who is reported to; reports wait for the first call. */
  configure(config: ReportingConfig): void;
  /** Resolves once the event is on disk, or at once when this browser reports to nobody; rejects when the disk fails. */
  report(draft: EventDraft): Promise<void>;
  /** Goes on with what waits. */
  wake(): Promise<void>;
  /** Answers in any case, with a sentence where the disk fails. */
  status(): Promise<BackgroundStatus['reporting']>;
}

/** A new event is sent after this long, together with those that follow it closely, ms. */
const gather = 1_000;
/** When to look again if the worker is killed while it sends, ms. */
const afterKill = 60_000;

const storeFailed = {
  enrolled: false,
  waiting: 0,
  dropped: 0,
  lastDeliveredAt: null,
  lastError: 'This browser cannot store events.',
};

export function createReporter(ports: ReporterPorts): Reporter {
  let current: ReportingConfig | null = null;
  let flight: Promise<void> | null = null;
  const configured = Promise.withResolvers<void>();

  let planned = Number.POSITIVE_INFINITY;

  /** Keeps the earlier of two plans, so that a stream of events cannot put sending off for ever. */
  function plan(time: number): void {
    if (planned > ports.now() && planned <= time) return;
    planned = time;
    ports.wakeAt(time);
  }

  async function planNext(): Promise<void> {
    const next = await nextDelivery(ports);
    if (next !== null) plan(Math.max(next, ports.now() + gather));
  }

  async function fly(config: ReportingConfig): Promise<void> {
    planned = Number.POSITIVE_INFINITY;
    ports.wakeAt(ports.now() + afterKill);
    await deliver(ports, config).catch(() => pauseDelivery(ports, 'Sending failed in the browser.'));
  }

  return {
    configure(config) {
      current = config;
      configured.resolve();
      if (config.collectorUrl !== null) plan(ports.now() + gather);
    },

    async report(draft) {
      await configured.promise;
      if (!current || current.collectorUrl === null) return;
      if (draft.kind === 'visit') {
        if (current.choice.visits === 'off') return;
        await ports.store.change((box) => countVisit(box, draft));
      } else {
        const identity = await identify(current, ports.device);
        await ports.store.change((box) =>
          appendEvent(box, draft.uid, (sequence) => completeEvent(draft, identity, sequence, ports.version)),
        );
      }
      if (!flight) await planNext();
    },

    async wake() {
      await configured.promise;
      if (!current || current.collectorUrl === null) return;
      const config = current;
      flight ??= fly(config).finally(() => {
        flight = null;
        return planNext();
      });
      await flight;
    },

    async status() {
      const collector = current?.collectorUrl ?? null;
      const stored = await ports.store
        .change(async (box) => ({
          enrolled: box.state.deviceToken !== null,
          waiting: await box.count(),
          dropped: box.state.dropped,
          lastDeliveredAt: box.state.delivery.lastDeliveredAt,
          lastError: box.state.delivery.lastError,
        }))
        .catch(() => storeFailed);
      return { collector, ...stored };
    },
  };
}
