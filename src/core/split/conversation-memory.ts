import type { Finding } from '../../model/finding.ts';
import type { EarlierValue } from '../attempt.ts';
import { type KeptPiece, keepPiece } from './join-pieces.ts';
import { findPieces, speaksOfParts } from './pieces.ts';

/** What is kept of a conversation: ends of messages that may be parts of keys, and what was counted. No message. */
export interface ConversationMemory {
  /** The latest last. */
  pieces: readonly KeptPiece[];
  /** Whether one of the last messages said that something comes in parts. */
  inParts: boolean;
  /** Values that were sent, by a key that does not show them. */
  sent: ReadonlyMap<string, EarlierValue>;
}

export const emptyConversation: ConversationMemory = { pieces: [], inParts: false, sent: new Map() };

const mostPieces = 8;
/** Of one message, since a part of a key that is meant to be put together stands at its end. */
const mostOfOneMessage = 4;
const mostValues = 2_000;

/** `keys`: one for each finding. `asked`: the person has just answered for what was counted: counting begins anew. */
export function rememberMessage(
  memory: ConversationMemory,
  text: string,
  findings: readonly Finding[],
  keys: readonly string[],
  asked: boolean,
): ConversationMemory {
  const says = speaksOfParts(text);
  const fresh = findPieces(text, findings, true)
    .slice(-mostOfOneMessage)
    .map((piece) => keepPiece(text, piece));
  const before = memory.pieces.filter(({ text: run }) => !text.includes(run));
  const sent = new Map(asked ? [] : memory.sent);
  findings.forEach(({ dataType, confidence, tags }, index) => {
    const key = keys[index];
    if (!asked && key !== undefined && sent.size < mostValues) sent.set(key, { dataType, confidence, tags });
  });
  return {
    pieces: [...before, ...fresh].slice(-mostPieces),
    inParts: says || (memory.inParts && fresh.length === 0),
    sent,
  };
}

/**
 * Whether an address leads to another conversation than the one before. Chats get their own address with the first
 * message, so one that had none yet is the same.
 */
export function isOtherConversation(before: string, now: string): boolean {
  const named = conversationIn(before);
  return named !== '' && named !== conversationIn(now);
}

/** The parts of an address that look like an id. */
function conversationIn(address: string): string {
  return address
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .split(/[/?#&=]/)
    .filter((part) => part.length >= 8 && /\d/.test(part))
    .join('/');
}
