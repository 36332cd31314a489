const dayMs = 86_400_000;

/**
 * The first instant (epoch ms) after a calendar day such as `2027-03-31` in an IANA time zone. Right also where
 * clocks change at midnight: there the next day begins late, or twice (the first counts).
 * Throws a RangeError for a time zone that does not exist.
 */
export function endOfDay(day: string, timeZone: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`) + dayMs;
  const next = new Date(midnight).toISOString().slice(0, 10);
  const wallClock = new Intl.DateTimeFormat('en-CA-u-hc-h23', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const offsets = [midnight - dayMs, midnight + dayMs].map(
    (instant) => localTime(wallClock, instant) - instant,
  );
  const starts = offsets
    .map((offset) => midnight - offset)
    .filter((instant) => new Date(localTime(wallClock, instant)).toISOString().startsWith(next));
  return Math.min(...(starts.length > 0 ? starts : [midnight]));
}

/** The wall clock at an instant, written as if it were UTC. */
function localTime(format: Intl.DateTimeFormat, instant: number): number {
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}Z`);
}
