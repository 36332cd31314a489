import { html } from 'hono/html';
import type { Html } from './layout.ts';

const dateTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});
const whole = new Intl.NumberFormat('en-US');

export function renderTime(time: number): Html {
  return html`<time datetime="${new Date(time).toISOString()}">${dateTime.format(time)}</time>`;
}

export function formatCount(count: number): string {
  return whole.format(count);
}

/** `1 browser`, `2,000 browsers`. */
export function countOf(count: number, thing: string): string {
  return `${formatCount(count)} ${thing}${count === 1 ? '' : 's'}`;
}

const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** `5 minutes ago`. */
export function formatAge(time: number, now: number): string {
  for (const [unit, length] of steps) {
    const count = Math.floor((now - time) / length);
    if (count >= 1) return `${countOf(count, unit)} ago`;
  }
  return 'just now';
}
