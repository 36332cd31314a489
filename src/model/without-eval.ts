import { z } from 'zod';

/** Keeps zod from generating code, which an extension's content security policy forbids (and reports as an error). */
export function parseWithoutEval(): void {
  z.config({ jitless: true });
}
