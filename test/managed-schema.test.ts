import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Managed } from '../src/model/managed.ts';
import { managedSchema } from '../src/model/managed-schema.ts';

const file = new URL('../public/managed-schema.json', import.meta.url);
const committed = JSON.parse(readFileSync(file, 'utf8'));

describe('public/managed-schema.json', () => {
  it('is what the model says (if not: node cli/write-managed-schema.ts)', () => {
    expect(committed).toEqual(managedSchema());
  });

  it('stays within what Chromium’s policy schemas know', () => {
    expect(committed.type).toBe('object');
    expect(Object.keys(committed)).not.toContain('additionalProperties');
    expect(Object.keys(committed.properties)).toEqual(Object.keys(Managed.shape));
    for (const field of Object.values<Record<string, unknown>>(committed.properties)) {
      expect(typeof field.type).toBe('string');
      expect(field.description).toBeTruthy();
      expect(Object.keys(field).every((word) => ['type', 'description', 'items'].includes(word))).toBe(true);
    }
  });
});
