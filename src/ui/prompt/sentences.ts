import type { VerdictSource } from '../../model/event.ts';
import type { Channel } from '../../model/policy.ts';
import { type MessageKey, type Sentence, sentence } from '../words.ts';
import { midSentence, takesAn } from './name-in-sentence.ts';
import type { FoundKind, PromptRequest } from './request.ts';

type ByChannel = Record<Channel, MessageKey>;

const stoppedLead: ByChannel = {
  paste: 'stoppedPaste',
  drop: 'stoppedDrop',
  upload: 'stoppedUpload',
  type: 'stoppedSend',
  submit: 'stoppedSend',
  request: 'stoppedSend',
};

const removeOne: ByChannel = {
  paste: 'removeItAndPaste',
  drop: 'removeItAndDrop',
  upload: 'removeItAndUpload',
  type: 'removeItAndSend',
  submit: 'removeItAndSend',
  request: 'removeItAndSend',
};

const removeMany: ByChannel = {
  paste: 'removeThemAndPaste',
  drop: 'removeThemAndDrop',
  upload: 'removeThemAndUpload',
  type: 'removeThemAndSend',
  submit: 'removeThemAndSend',
  request: 'removeThemAndSend',
};

const askLead: ByChannel = {
  paste: 'askPaste',
  drop: 'askDrop',
  upload: 'askUpload',
  type: 'askSend',
  submit: 'askSend',
  request: 'askSend',
};

const notDone: ByChannel = {
  paste: 'notPasted',
  drop: 'notDropped',
  upload: 'notUploaded',
  type: 'notSent',
  submit: 'notSent',
  request: 'notSent',
};

const notDoneLead: ByChannel = {
  paste: 'notPastedLead',
  drop: 'notDroppedLead',
  upload: 'notUploadedLead',
  type: 'notSentLead',
  submit: 'notSentLead',
  request: 'notSentLead',
};

/** The headline of a prompt: what this is about, in the words of the person in front of it. */
export function titleOf(request: PromptRequest): Sentence {
  switch (request.kind) {
    case 'access':
      return sentence('accessTitle', request.appName);
    case 'starting':
      return sentence('startingTitle');
    case 'scanning':
      return sentence(request.channel === 'upload' ? 'scanningFileTitle' : 'scanningTitle');
    case 'not-sent':
      return sentence(notDone[request.channel]);
    default:
      return unreadTitle(request) ?? foundTitle(request.kinds, request.channel);
  }
}

/** A file that holds nothing to scan: what is said of it, and not of a value in it. */
function unreadKind({ kinds }: PromptRequest): FoundKind | null {
  const all = kinds.filter(({ dataType }) => dataType.startsWith('file/'));
  return all.length === kinds.length ? (all[0] ?? null) : null;
}

function unreadTitle(request: PromptRequest): Sentence | null {
  const unread = unreadKind(request);
  if (!unread) return null;
  const isPicture = unread.dataType === 'file/image';
  if (request.kind === 'ask') return sentence(isPicture ? 'imageAskTitle' : 'fileAskTitle');
  return sentence(isPicture ? 'imageStaysTitle' : 'fileStaysTitle');
}

function unreadLead(request: PromptRequest): Sentence | null {
  const unread = unreadKind(request);
  if (!unread || unread.dataType === 'file/image') return null;
  return sentence(request.kind === 'ask' ? 'fileAskLead' : 'fileStaysLead', unread.name);
}

function foundTitle(kinds: readonly FoundKind[], channel: Channel): Sentence {
  const only = kinds[0];
  // No kind at all: something other than a finding stopped it, such as a check that failed.
  if (!only) return sentence(notDone[channel]);
  if (kinds.length > 1) return sentence('foundKinds', kinds.length);
  const name = midSentence(only.name);
  if (only.dataType.startsWith('label/')) return sentence('foundLabel', only.name);
  if (/^(?:code|injection)\//.test(only.dataType)) return sentence('foundSome', name);
  if (only.count > 1) return sentence(takesAn(name) ? 'foundManyAn' : 'foundManyA', only.count, name);
  return sentence(takesAn(name) ? 'foundOneAn' : 'foundOneA', name);
}

/** The sentence below the headline: what happened to the text, or what is asked. */
export function leadOf(request: PromptRequest): Sentence {
  const { channel } = request;
  switch (request.kind) {
    case 'access':
      return sentence(stoppedLead[channel]);
    case 'starting':
      return sentence('startingLead');
    case 'scanning':
      return sentence('scanningLead', Math.round((request.progress ?? 0) * 100));
    case 'not-sent':
      return sentence(notDoneLead[channel]);
  }
  const unread = unreadLead(request);
  if (unread) return unread;
  if (request.ways.includes('redact'))
    return sentence((isOne(request.kinds) ? removeOne : removeMany)[channel]);
  return sentence((request.kind === 'ask' ? askLead : stoppedLead)[channel]);
}

function isOne(kinds: readonly FoundKind[]): boolean {
  return kinds.length === 1 && kinds[0]?.count === 1;
}

/** Why a rule stands firm or bends, or null where that needs no word. */
export function noteOf({ ruleId, source }: { ruleId: string; source: VerdictSource }): MessageKey | null {
  return source === 'failure' && ruleId === 'unproven' ? 'unprovenStopped' : sourceNote[source];
}

/** Why a rule of this source stands firm or bends, or null where that needs no word. */
const sourceNote: Record<VerdictSource, MessageKey | null> = {
  floor: 'sourceFloor',
  access: null,
  grant: 'sourceGrant',
  rule: null,
  default: 'sourceDefault',
  failure: 'sourceFailure',
};
