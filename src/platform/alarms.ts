import { browser } from 'wxt/browser';

export const alarmNames = { deliver: 'deliver', tick: 'tick' } as const;

/** A worker lives 30 s after its last event; a timer beyond that is not worth setting. */
const workerLife = 25_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Calls `wake` at a time (epoch ms) by a timer where it is near; an alarm survives the worker and comes in any case. */
export function wakeAt(time: number, wake: () => void): void {
  clearTimeout(timer);
  const wait = Math.max(0, time - Date.now());
  if (wait < workerLife) timer = setTimeout(wake, wait);
  // The browser's documents promise alarms no sooner than 30 s.
  void browser.alarms.create(alarmNames.deliver, { when: Math.max(time, Date.now() + 30_000) });
}

/** A regular alarm that is set up once and lasts. */
export async function tickEvery(minutes: number): Promise<void> {
  if (!(await browser.alarms.get(alarmNames.tick))) {
    await browser.alarms.create(alarmNames.tick, { periodInMinutes: minutes });
  }
}

export function onAlarm(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}
