import { describe, expect, it } from 'vitest';
import { endOfDay } from './end-of-day.ts';

describe('endOfDay', () => {
  it.each([
    ['2027-03-31', 'UTC', '2027-04-01T00:00:00.000Z'],
    ['2027-03-31', 'Europe/Berlin', '2027-03-31T22:00:00.000Z'],
    ['2027-01-15', 'Europe/Berlin', '2027-01-15T23:00:00.000Z'],
    // The day on which clocks change, either way.
    ['2027-03-28', 'Europe/Berlin', '2027-03-28T22:00:00.000Z'],
    ['2027-10-31', 'Europe/Berlin', '2027-10-31T23:00:00.000Z'],
    ['2027-12-31', 'Asia/Kolkata', '2027-12-31T18:30:00.000Z'],
    ['2027-12-31', 'America/Los_Angeles', '2028-01-01T08:00:00.000Z'],
    // No midnight: clocks in Beirut went from 00:00 to 01:00.
    ['2022-03-26', 'Asia/Beirut', '2022-03-26T22:00:00.000Z'],
    // Two midnights: clocks in Havana went from 01:00 back to 00:00.
    ['2022-11-05', 'America/Havana', '2022-11-06T04:00:00.000Z'],
    // Before midnight came, clocks in Asuncion went from 00:00 back to 23:00.
    ['2022-03-26', 'America/Asuncion', '2022-03-27T04:00:00.000Z'],
  ])('%s in %s ends at %s', (day, zone, instant) =>
    expect(new Date(endOfDay(day, zone)).toISOString()).toBe(instant),
  );

  it('refuses a time zone that does not exist', () => {
    expect(() => endOfDay('2027-03-31', 'Mars/Olympus')).toThrow(RangeError);
  });
});
