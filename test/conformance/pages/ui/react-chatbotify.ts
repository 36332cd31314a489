import { createElement as h } from 'react';
import ChatBot from 'react-chatbotify';
import { createRoot } from 'react-dom/client';
import { post } from './post.ts';

const flow = {
  start: { message: 'What can I do for you?', path: 'answer' },
  answer: { message: ({ userInput }: { userInput: string }) => post(userInput), path: 'answer' },
};
const settings = {
  general: { embedded: true, showFooter: false },
  chatHistory: { storageKey: 'suite' },
  chatInput: { allowNewline: true, characterLimit: -1 },
  botBubble: { simulateStream: false },
  notification: { disabled: true },
  audio: { disabled: true },
};

createRoot(document.body.appendChild(document.createElement('div'))).render(h(ChatBot, { flow, settings }));
