import { z } from 'zod';
import { Managed } from './managed.ts';

/** The few words of JSON Schema that Chromium's policy schemas know; others keep an extension from loading. */
const understood = ['type', 'description', 'properties', 'items'];

/**
 * The schema of `storage.managed` for Chromium, from the zod model: one plain type each, no unions, nothing about
 * additional properties. Formats, lengths and choices are left out: what
 * Chromium finds wrong it drops in silence, what the extension finds wrong it names.
 */
export function managedSchema(): unknown {
  return reduce(z.toJSONSchema(Managed));
}

function reduce(schema: unknown): unknown {
  const entries = Object.entries(schema as Record<string, unknown>).filter(([word]) =>
    understood.includes(word),
  );
  return Object.fromEntries(
    entries.map(([word, value]) => {
      if (word === 'items') return [word, reduce(value)];
      if (word !== 'properties') return [word, value];
      const fields = Object.entries(value as Record<string, unknown>);
      return [word, Object.fromEntries(fields.map(([name, field]) => [name, reduce(field)]))];
    }),
  );
}
