import type { Attempt } from '../../core/attempt.ts';
import { type Hash64, keyedHash } from '../../core/lookup/keyed-hash.ts';
import {
  type ConversationMemory,
  emptyConversation,
  isOtherConversation,
  rememberMessage,
} from '../../core/split/conversation-memory.ts';
import { findJoined, type Scan } from '../../core/split/join-pieces.ts';
import type { Finding } from '../../model/finding.ts';

/** A conversation that rests this long is forgotten, milliseconds. */
const forgottenAfter = 60 * 60_000;

/** What was sent in the conversation on this page, in the isolated world's memory and nowhere else. */
export interface Conversation {
  /** `findings` and those that only the parts sent before make. */
  withJoined(text: string, findings: Finding[], scan: Scan): Finding[];
  /** What an attempt is counted together with. */
  earlier(keys: readonly string[]): NonNullable<Attempt['earlier']>;
  /** A message went out. */
  remember(text: string, findings: readonly Finding[], keys: readonly string[], asked: boolean): void;
}

export function createConversation(address: () => string): Conversation {
  const secret = crypto.getRandomValues(new Uint32Array(2));
  const hashKey: Hash64 = { lo: secret[0]! | 0, hi: secret[1]! | 0 };
  let memory: ConversationMemory = emptyConversation;
  let place = '';
  let at = 0;

  function current(): ConversationMemory {
    const now = address();
    if (now !== place) {
      if (isOtherConversation(place, now)) memory = emptyConversation;
      place = now;
    }
    if (performance.now() - at > forgottenAfter) memory = emptyConversation;
    return memory;
  }

  const hidden = (key: string) => hashOf(hashKey, key);

  return {
    withJoined(text, findings, scan) {
      const joined = findJoined(text, findings, current(), scan);
      if (joined.length === 0) return findings;
      const apart = findings.filter(({ start, end }) =>
        joined.every((other) => end <= other.start || start >= other.end),
      );
      return [...apart, ...joined].sort((a, b) => a.start - b.start);
    },
    earlier(keys) {
      const { sent } = current();
      if (sent.size === 0) return { values: [], resent: new Set() };
      const present = new Set(keys.map(hidden));
      const values = [...sent].filter(([key]) => !present.has(key)).map(([, value]) => value);
      return { values, resent: new Set(keys.filter((key) => sent.has(hidden(key)))) };
    },
    remember(text, findings, keys, asked) {
      memory = rememberMessage(current(), text, findings, keys.map(hidden), asked);
      at = performance.now();
    },
  };
}

function hashOf(key: Hash64, value: string): string {
  const units = Uint16Array.from(value, (character) => character.charCodeAt(0));
  const out: Hash64 = { lo: 0, hi: 0 };
  keyedHash(key, units, 0, units.length, out);
  return `${out.lo}.${out.hi}`;
}
