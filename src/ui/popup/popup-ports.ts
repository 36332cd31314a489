import type { BackgroundStatus, GuardStatus } from '../../model/message.ts';
import type { Words } from '../words.ts';

export interface TabAnswer {
  /** Null when nobody answered in the tab. */
  guard: GuardStatus | null;
  /** Null where the browser does not tell: a page that is none of ours. */
  host: string | null;
  /** True when our scripts should be running there. */
  expected: boolean;
}

/** What the popup needs of the browser. Implemented by `platform/popup-ports.ts`. */
export interface PopupPorts {
  /** Rejects when the background does not answer. */
  backgroundStatus(): Promise<BackgroundStatus>;
  guardStatus(): Promise<TabAnswer>;
  words: Words;
}
