import {
  ChatContainer,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
} from '@chatscope/chat-ui-kit-react';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { post } from './post.ts';

interface Said {
  message: string;
  direction: 'incoming' | 'outgoing';
}

function Chat() {
  const [said, setSaid] = useState<Said[]>([]);
  const send = (_html: string, text: string) => {
    const asked = [...said, { message: text, direction: 'outgoing' as const }];
    setSaid(asked);
    void post(text).then((message) => setSaid([...asked, { message, direction: 'incoming' }]));
  };
  const messages = said.map((model, key) => h(Message, { key, model: { ...model, position: 'single' } }));
  return h(
    'div',
    { style: { height: '500px', width: '900px' } },
    h(
      MainContainer,
      null,
      h(
        ChatContainer,
        null,
        h(MessageList, null, ...messages),
        h(MessageInput, { placeholder: 'Write here', onSend: send, attachButton: false }),
      ),
    ),
  );
}

createRoot(document.body.appendChild(document.createElement('div'))).render(h(Chat));
