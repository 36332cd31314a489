import type { Channel } from '../../model/policy.ts';
import type { MessageKey } from '../words.ts';

/** What a button in the prompt does. `reason` only opens the list of reasons. */
export type Act = 'redact' | 'continue' | 'reason' | 'justify' | 'cancel';

export const widens = (act: Act) => act === 'continue' || act === 'justify';

type ByChannel = Record<Channel, MessageKey>;

const send = <K extends MessageKey>(key: K) => ({ type: key, submit: key, request: key }) as const;

export const removeLabel: ByChannel = {
  ...send('removeAndSend'),
  paste: 'removeAndPaste',
  drop: 'removeAndDrop',
  upload: 'removeAndUpload',
};

export const anywayLabel: ByChannel = {
  ...send('sendAnyway'),
  paste: 'pasteAnyway',
  drop: 'dropAnyway',
  upload: 'uploadAnyway',
};

export const dontLabel: ByChannel = {
  ...send('dontSend'),
  paste: 'dontPaste',
  drop: 'dontDrop',
  upload: 'dontUpload',
};
