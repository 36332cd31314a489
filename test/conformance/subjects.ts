import { editorNames, pageNames } from '../fixtures/chat/serve-chat.ts';
import { chatUis, chatUisInstalled } from './pages/serve-pages.ts';

/** A page that the suite runs against. */
export interface Subject {
  id: string;
  kind: 'editor' | 'chat interface' | 'transport';
  path: string;
  /** What a person clicks into; found in open shadow roots too. */
  composer: string;
  /** What a person clicks to send. */
  send: string;
  /** A prompt that the page suggests. */
  suggestion?: string;
  /** The composer is the first one of a frame inside. */
  framed?: true;
}

/** How complete interfaces name their parts. */
const parts: Record<string, { composer: string; send: string; suggestion?: string }> = {
  'ant-design-x': { composer: 'textarea', send: '.ant-sender-actions-btn', suggestion: '.ant-prompts-item' },
  chatscope: { composer: '.cs-message-input__content-editor', send: '.cs-button--send' },
  'deep-chat': { composer: '#text-input', send: '.input-button' },
  nlux: {
    composer: '.nlux-comp-composer textarea',
    send: '.nlux-comp-composer button',
    suggestion: '.nlux-comp-conversationStarter',
  },
  'react-chatbotify': { composer: '.rcb-chat-input-textarea', send: '.rcb-send-button' },
};

export const editors: readonly Subject[] = pageNames.map((id) => ({
  id,
  kind: 'editor',
  path: `/editor/${id}`,
  composer: '.composer',
  send: '.send',
  ...(editorNames.includes(id) ? {} : { framed: true }),
}));

export const chatInterfaces = (): readonly Subject[] =>
  (chatUisInstalled() ? chatUis : []).map((id) => ({
    id,
    kind: 'chat interface',
    path: `/ui/${id}`,
    composer: 'textarea',
    send: 'button',
    ...parts[id],
  }));

export function transport(way: string, alone: boolean): Subject {
  const query = `way=${encodeURIComponent(way)}${alone ? '&alone' : ''}`;
  return { id: way, kind: 'transport', path: `/way/x?${query}`, composer: 'textarea', send: '.send' };
}
