import { type BackgroundStatus, type GuardState, ToBackground } from '../model/message.ts';
import type { Pass } from '../model/pass.ts';
import type { Reporter } from './reporter.ts';

/** Who speaks, as the browser vouches for it; neither for anybody outside this extension. */
export interface Sender {
  /** A page of our own. */
  page: boolean;
  /** `host` is that of its frame, or of the tab where the frame has none. */
  contentScript: { tabId: number; frameId: number; host: string } | null;
}

export interface MessageParts {
  report: Reporter['report'];
  /** Writes the built-in detectors once more. */
  renewCatalogue(): Promise<void>;
  showBadge(tabId: number, state: GuardState): Promise<void>;
  registerPass(pass: Pass, tabId: number, host: string): Promise<void>;
  /** Has all in memory that judging the requests to a host takes. */
  expectRequests(host: string): Promise<void>;
  status(): Promise<BackgroundStatus>;
  openReader(): Promise<void>;
}

type Reply = { ok: boolean } | BackgroundStatus;

/**
 * Answers one message. A report is answered once it is on disk; one that could not be stored,
 * what is malformed and what is from elsewhere gets a no.
 */
export async function handleMessage(message: unknown, sender: Sender, parts: MessageParts): Promise<Reply> {
  const parsed = ToBackground.safeParse(message);
  if (!parsed.success) return { ok: false };
  const { contentScript, page } = sender;
  switch (parsed.data.type) {
    case 'report':
      if (!contentScript) return { ok: false };
      return parts.report(parsed.data.draft).then(
        () => ({ ok: true }),
        () => ({ ok: false }),
      );
    case 'badge': {
      if (!contentScript) return { ok: false };
      const { state } = parsed.data;
      // The icon speaks of the page; a frame inside is heard only when something is wrong.
      if (contentScript.frameId === 0 || state === 'failed' || state === 'unproven')
        await parts.showBadge(contentScript.tabId, state);
      return { ok: true };
    }
    case 'catalogue-unreadable':
      if (!contentScript) return { ok: false };
      return parts.renewCatalogue().then(
        () => ({ ok: true }),
        () => ({ ok: false }),
      );
    case 'open-reader':
      return parts.openReader().then(
        () => ({ ok: true }),
        () => ({ ok: false }),
      );
    case 'pass':
      if (!contentScript) return { ok: false };
      return parts.registerPass(parsed.data.pass, contentScript.tabId, contentScript.host).then(
        () => ({ ok: true }),
        () => ({ ok: false }),
      );
    case 'wake':
      if (!contentScript) return { ok: false };
      return parts.expectRequests(contentScript.host).then(
        () => ({ ok: true }),
        () => ({ ok: false }),
      );
    case 'status':
      return page ? parts.status() : { ok: false };
  }
}
