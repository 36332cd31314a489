import { z } from 'zod';
import { Id } from './detector.ts';

export const AppStatus = z.enum(['sanctioned', 'tolerated', 'unclassified', 'blocked']);
export type AppStatus = z.infer<typeof AppStatus>;

const hostLabel = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';

/** A host name; it covers its subdomains. A port may follow for local test pages. */
export const Host = z
  .string()
  .max(253)
  .regex(
    new RegExp(`^(?:${hostLabel}\\.)*${hostLabel}(?::\\d{1,5})?$`),
    'is not a host name such as "chat.acme.example"',
  );

/** Selectors and paths that sharpen the generic guard. None is needed: without hints everything is still guarded. */
export const AppHints = z.strictObject({
  composer: z.array(z.string().min(1).max(200)).max(8).default([]),
  sendButton: z.array(z.string().min(1).max(200)).max(8).default([]),
  /** Path prefixes of requests that carry a prompt; `*` stands for one path segment. */
  promptEndpoints: z.array(z.string().min(1).max(300)).max(16).default([]),
});
export type AppHints = z.infer<typeof AppHints>;

export const App = z.strictObject({
  id: Id,
  name: z.string().min(1).max(80).optional(),
  hosts: z.array(Host).min(1).max(32),
  status: AppStatus.default('unclassified'),
  hints: AppHints.optional(),
});
export type App = z.infer<typeof App>;
export type AppInput = z.input<typeof App>;
