const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
];

/** "5 minutes ago", in the person's language. Both are epoch ms; a time to come counts as now. */
export function tellAge(time: number, now: number, locale?: string): string {
  const age = Math.max(0, now - time);
  const [unit, length] = steps.find(([, size]) => age >= size) ?? (['second', 1_000] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.floor(age / length), unit);
}

/** "22 Nov 2026, 14:05", in the person's language. Epoch ms. */
export function tellTime(time: number, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
