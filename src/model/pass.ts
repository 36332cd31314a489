import { z } from 'zod';
import { HashKey } from './lookup.ts';

/**
 * What a guard tells the network backstop before a request goes out. `released`: these values may go although they
 * were found. `refused`: they may not. `unreadable`: a body that the network cannot read (Blob, stream, file) was
 * read by the guard and is on its way to one of these addresses; to any where none is named.
 */
export const Pass = z.strictObject({
  kind: z.enum(['released', 'refused', 'unreadable']),
  /** Random, and of this page only: without it the hashes say nothing. */
  salt: HashKey,
  hashes: z.array(z.string().regex(/^[0-9a-f]{16}$/, 'is not a hash of 16 hex digits')).max(500),
});
export type Pass = z.infer<typeof Pass>;
