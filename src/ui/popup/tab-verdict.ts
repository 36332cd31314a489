import type { UnprovenReason } from '../../model/unproven.ts';
import { type MessageKey, type Sentence, sentence } from '../words.ts';
import type { TabAnswer } from './popup-ports.ts';

export interface TabVerdict {
  tone: 'good' | 'warn' | 'stop' | 'quiet';
  title: Sentence;
  why: Sentence;
}

/** Plain words for why a page is not proven to be guarded. */
const unprovenWhy: Record<UnprovenReason, MessageKey> = {
  'composer-unread': 'unprovenComposer',
  'page-silent': 'unprovenSending',
  'sending-unseen': 'unprovenSending',
  'frame-unguarded': 'unprovenFrame',
  orphaned: 'unprovenOrphaned',
};

/** Green only when the tab's own guard says that it is guarding; nobody else's word makes it so. */
export function judgeTab({ guard, host, expected }: TabAnswer): TabVerdict {
  const app = guard?.app?.name ?? host ?? '';
  if (guard?.state === 'guarding') {
    return { tone: 'good', title: sentence('tabGuarding'), why: sentence('tabGuardingWhy', app) };
  }
  if (guard?.state === 'ready') {
    return { tone: 'quiet', title: sentence('tabReady'), why: sentence('tabReadyWhy') };
  }
  if (guard?.state === 'unproven') {
    return {
      tone: 'warn',
      title: sentence('tabUnproven'),
      why: sentence(unprovenWhy[guard.unproven ?? 'page-silent']),
    };
  }
  if (guard?.state === 'starting') {
    return { tone: 'warn', title: sentence('tabStarting'), why: sentence('tabStartingWhy') };
  }
  if (guard) return { tone: 'stop', title: sentence('tabFailed'), why: sentence('tabFailedWhy') };
  if (expected) return { tone: 'stop', title: sentence('tabMissing'), why: sentence('tabMissingWhy') };
  return { tone: 'quiet', title: sentence('tabNone'), why: sentence('tabNoneWhy') };
}
