import { saltedHash } from '../core/salted-hash.ts';
import type { Pass } from '../model/pass.ts';
import type { Judgement } from './judge.ts';
import type { GuardPorts } from './ports.ts';

/** Nobody waits longer than this for the backstop to know, milliseconds: without it the guard decides all the same. */
const longestWait = 1_000;
const mostHashes = 500;

/** Tells the network backstop what the guard decided, so that it stops what went round the guard and nothing else. */
export interface Passes {
  /** Before a request or a text goes out with values that policy alone would not let go. */
  released(valueKeys: readonly string[]): Promise<void>;
  refused(valueKeys: readonly string[]): void;
  /** Before a Blob, stream or file goes out that was read here; to anywhere where no address is given. */
  unreadable(address: URL | null): Promise<void>;
}

export function createPasses(ports: Pick<GuardPorts, 'registerPass'>): Passes {
  const salt = randomSalt();

  async function register(kind: Pass['kind'], values: readonly string[]): Promise<void> {
    const hashes = [...new Set(values)].slice(0, mostHashes).map((value) => saltedHash(value, salt));
    const told = ports.registerPass({ kind, salt, hashes }).catch(() => undefined);
    await Promise.race([told, new Promise((late) => setTimeout(late, longestWait))]);
  }

  return {
    released: async (keys) => (keys.length > 0 ? register('released', keys) : undefined),
    refused(keys) {
      if (keys.length > 0) void register('refused', keys);
    },
    unreadable: (address) => register('unreadable', address ? [address.origin + address.pathname] : []),
  };
}

/** Values that go only because a person said so. */
export function answeredKeys({ attempt, decision }: Judgement): string[] {
  return keysOf(attempt, decision, (action) => action === 'warn' || action === 'justify');
}

/** Values that policy would not let go. */
export function stoppedKeys({ attempt, decision }: Judgement): string[] {
  return keysOf(attempt, decision, (action) => action !== 'allow' && action !== 'log');
}

function keysOf(
  { valueKeys }: Judgement['attempt'],
  { verdicts }: Judgement['decision'],
  concerns: (action: string) => boolean,
): string[] {
  return verdicts.flatMap(({ finding, action }) => (concerns(action) ? (valueKeys[finding] ?? []) : []));
}

function randomSalt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
