import type { GuardContext } from './guard-context.ts';

/** Chromium puts a worker to sleep after 30 idle seconds; milliseconds. */
const wakeEvery = 20_000;

/**
 * While somebody writes, the network backstop is awake: a prompt that has to wake it goes out some 180 ms later
 * (measured: 188 ms for 10 KB, 6 ms when it is awake).
 */
export function wakeBackstop({ listen, ports }: Pick<GuardContext, 'listen' | 'ports'>): void {
  let wokenAt = -Infinity;
  for (const type of ['keydown', 'paste', 'drop'] as const) {
    listen(type, () => {
      const now = performance.now();
      if (now - wokenAt < wakeEvery) return;
      wokenAt = now;
      void ports.send({ type: 'wake' }).catch(() => {});
    });
  }
}
