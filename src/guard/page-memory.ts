import type { Attempt } from '../core/attempt.ts';
import { noPlaceholders, type Placeholders } from '../core/redact.ts';
import type { UnprovenReason } from '../model/unproven.ts';
import { createSeenValues, type SeenValues } from './egress/provenance/seen-values.ts';
import { type Conversation, createConversation } from './split/conversation.ts';

/** A request that follows a send gesture by at most this long belongs to it, milliseconds. */
const belongsToSend = 10_000;
/** One gesture is several events (keydown, click, submit) within this time. */
const oneGesture = 1_000;

/**
 * What the guard remembers of this page, in the isolated world's memory and nowhere else: value keys, answers,
 * placeholders.
 */
export interface PageMemory {
  placeholders: Placeholders;
  /** Keys of values that came from the person or stood in a composer. */
  seen: SeenValues;
  /** Keys of values from nobody knows where that were told of on this page. */
  told: SeenValues;
  /** Keys that were answered for the send that is under way. */
  answered: Set<string>;
  /** Keys of values that were reported as logged for the send that is under way. */
  logged: Set<string>;
  gestureAt: number;
  sentAt: number;
  /** Requests of this page that carried a composer's text, counted. */
  requests: number;
  conversation: Conversation;
  /** Why this page is not proven to be guarded, while it is not. */
  unproven: UnprovenReason | null;
}

/** `address`: that of the page, which tells one conversation from the next. */
export function createPageMemory(address: () => string): PageMemory {
  return {
    placeholders: noPlaceholders(),
    seen: createSeenValues(),
    told: createSeenValues(),
    answered: new Set(),
    logged: new Set(),
    gestureAt: -Infinity,
    sentAt: -Infinity,
    requests: 0,
    conversation: createConversation(address),
    unproven: null,
  };
}

/** Before something new comes in: an answer was good for one send, and that send is over. */
export function beginEntry(memory: PageMemory): void {
  if (memory.sentAt > -Infinity) forgetAnswers(memory);
}

/** The same before a send, whose own later events (click, submit) still belong to it. */
export function beginSend(memory: PageMemory, now: number): void {
  if (now - memory.sentAt > oneGesture) beginEntry(memory);
}

export function noteSendGesture(memory: PageMemory, now: number): void {
  memory.gestureAt = now;
}

/** A request that carried answered or logged values went out. An autosave without a gesture is no send. */
export function noteRequest(memory: PageMemory, now: number): void {
  if (now - memory.gestureAt <= belongsToSend) memory.sentAt = now;
}

/** Values that came from the person, and those of a request that nobody knows the origin of. */
export function noteFindings({ seen, told }: PageMemory, { findings, valueKeys }: Attempt): void {
  findings.forEach((finding, index) => {
    const key = valueKeys[index];
    if (key !== undefined) (finding.unattributed ? told : seen).add(key);
  });
}

function forgetAnswers(memory: PageMemory): void {
  memory.answered.clear();
  memory.logged.clear();
  memory.sentAt = -Infinity;
}
