import { describe, expect, it } from 'vitest';
import { createScanner } from '../../src/core/scan/scanner.ts';
import { catalogue } from '../../src/detectors/catalogue.ts';
import { countOrdinary, perMegabyte } from './count-ordinary.ts';
import { evaluateFamily } from './evaluate.ts';
import { floors, ordinaryCeilings } from './floors.ts';
import { families } from './samples/families.ts';

const scanner = createScanner(catalogue);

describe('the labelled samples', () => {
  for (const family of families) {
    it(`are found and named as well as before: ${family.name}`, () => {
      const result = evaluateFamily(scanner, family);
      const floor = floors[family.name]!;
      expect(result.recall, 'recall').toBeGreaterThanOrEqual(floor.recall);
      expect(result.rightKind, 'right kind').toBeGreaterThanOrEqual(floor.rightKind);
      expect(result.precision, 'precision').toBeGreaterThanOrEqual(floor.precision);
      expect(result.setOff, 'near-misses set off').toBeLessThanOrEqual(floor.setOff);
    });
  }
});

describe('ordinary text and code', () => {
  it('stays nearly silent', () => {
    const rates = perMegabyte(countOrdinary(scanner));
    expect(rates.get('secret') ?? 0, 'secrets per MB').toBeLessThanOrEqual(ordinaryCeilings.secret);
    expect(rates.get('personal') ?? 0, 'personal data per MB').toBeLessThanOrEqual(ordinaryCeilings.personal);
  }, 60_000);
});
