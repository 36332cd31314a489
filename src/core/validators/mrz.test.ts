import { describe, expect, it } from 'vitest';
import { isMrz } from './mrz.ts';

const fill = (text: string, length: number) => text.padEnd(length, '<');
const name = 'UTOERIKSSON<<ANNA<MARIA';

/** The specimens of ICAO Doc 9303, parts 4 to 7. */
const specimens = {
  TD3: [fill(`P<${name}`, 44), 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
  TD2: [fill(`I<${name}`, 36), 'D231458907UTO7408122F1204159<<<<<<<6'],
  TD1: [fill('I<UTOD231458907', 30), '7408122F1204159UTO<<<<<<<<<<<6', fill('ERIKSSON<<ANNA<MARIA', 30)],
  'MRV-A': [fill(`V<${name}`, 44), 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<'],
  'MRV-B': [fill(`V<${name}`, 36), 'L8988901C4XXX4009078F9612109<<<<<<<<'],
};

describe('machine-readable zones', () => {
  it.each(Object.entries(specimens))('%s holds', (_, lines) => {
    expect(isMrz(lines.join('\n'))).toBe(true);
    expect(isMrz(lines.join('\r\n  '))).toBe(true);
  });

  it.each(Object.entries(specimens))('%s with another day of birth does not', (_, lines) => {
    const forged = lines.map((line) => line.replace('740812', '740813').replace('400907', '400908'));
    expect(isMrz(forged.join('\n'))).toBe(false);
  });

  it('knows the line of numbers alone', () => {
    expect(isMrz(specimens.TD3[1]!)).toBe(true);
    expect(isMrz(specimens.TD2[1]!)).toBe(true);
    expect(isMrz(specimens.TD3[0]!)).toBe(false);
  });
});
