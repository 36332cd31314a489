import { completeEvent } from '../core/complete-event.ts';
import { type Answer, freshDelivery, pause, settleBatch } from '../core/outbox.ts';
import type { Event } from '../model/event.ts';
import type { EnrollRequest } from '../model/ingest.ts';
import { enrol, type PostJson, sendEvents } from './collector-client.ts';
import { applyVerdict, closeVisits, reportLosses, visitsDue } from './outbox-steps.ts';
import type { OutboxState, OutboxStore } from './outbox-store.ts';
import { type DeviceIdentity, identify, type ReportingConfig } from './reporting-config.ts';

export interface DeliveryPorts {
  store: OutboxStore;
  device: DeviceIdentity;
  post: PostJson;
  now(): number;
  /** 0 to 1. */
  random(): number;
  /** The extension's. */
  version: string;
  browser: EnrollRequest['browser'];
}

type Target = NonNullable<OutboxState['target']>;

/** Sends what waits, batch after batch, until nothing waits or the collector needs a pause. */
export async function deliver(ports: DeliveryPorts, config: ReportingConfig): Promise<void> {
  const { collectorUrl, enrollmentToken } = config;
  if (collectorUrl === null) return;
  const target = { collectorUrl, enrollmentToken };
  await prepare(ports, config, target);
  for (;;) {
    const { state, batch } = await ports.store.change(async (box) => ({
      state: { ...box.state },
      batch: await box.oldest(box.state.delivery.batchSize),
    }));
    if (batch.length === 0 || ports.now() < state.delivery.pausedUntil) return;
    const answer = await sendBatch(ports, target, state.deviceToken, batch);
    const uids = batch.map((event) => event.metadata.uid);
    await ports.store.change((box) =>
      applyVerdict(box, settleBatch(box.state.delivery, uids, answer, ports.now(), ports.random())),
    );
    if (answer.kind === 'taken') await noteLosses(ports, config);
  }
}

/** Another collector or token starts afresh; visits that are due become events. */
async function prepare(ports: DeliveryPorts, config: ReportingConfig, target: Target): Promise<void> {
  const identity = await identify(config, ports.device, config.choice.visits !== 'person');
  await ports.store.change(async (box) => {
    const { state } = box;
    if (
      state.target?.collectorUrl !== target.collectorUrl ||
      state.target.enrollmentToken !== target.enrollmentToken
    ) {
      Object.assign(state, { target, deviceToken: null, delivery: freshDelivery });
    }
    await closeVisits(
      box,
      ports.now(),
      (bucket) => (sequence) => completeEvent(bucket, identity, sequence, ports.version),
    );
  });
}

/** A token that the collector does not know any more is replaced once. */
async function sendBatch(
  ports: DeliveryPorts,
  target: Target,
  token: string | null,
  batch: readonly Event[],
): Promise<Answer> {
  if (token !== null) {
    const answer = await sendEvents(ports.post, target.collectorUrl, token, batch);
    if (answer.kind !== 'unknown-device') return answer;
  }
  if (target.enrollmentToken === null) return { kind: 'failed', reason: 'No enrolment token is configured.' };
  const enrolment = await enrol(ports.post, target.collectorUrl, {
    token: target.enrollmentToken,
    device: await ports.device.uid(),
    version: ports.version,
    browser: ports.browser,
  });
  const deviceToken = enrolment.ok ? enrolment.deviceToken : null;
  await ports.store.change(async (box) => {
    box.state.deviceToken = deviceToken;
  });
  if (!enrolment.ok) return { kind: 'failed', reason: enrolment.reason };
  return sendEvents(ports.post, target.collectorUrl, enrolment.deviceToken, batch);
}

async function noteLosses(ports: DeliveryPorts, config: ReportingConfig): Promise<void> {
  const identity = await identify(config, ports.device);
  const time = ports.now();
  await ports.store.change((box) =>
    reportLosses(box, (code, count, uid) => (sequence) => {
      const draft = { kind: 'health' as const, uid, time, code, fields: [], count };
      return completeEvent(draft, identity, sequence, ports.version);
    }),
  );
}

/** When to deliver again, epoch ms; `null` while nothing waits. */
export async function nextDelivery(ports: DeliveryPorts): Promise<number | null> {
  return ports.store.change(async (box) => {
    const times = (await box.visits()).map(visitsDue);
    if ((await box.count()) > 0) times.push(Math.max(box.state.delivery.pausedUntil, ports.now()));
    return times.length > 0 ? Math.min(...times) : null;
  });
}

/** For anything that broke outside the collector's answers: wait as after a failure. */
export async function pauseDelivery(ports: DeliveryPorts, reason: string): Promise<void> {
  await ports.store.change(async (box) => {
    box.state.delivery = pause(box.state.delivery, reason, ports.now(), ports.random());
  });
}
