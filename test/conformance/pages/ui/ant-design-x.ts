import { Bubble, Prompts, Sender } from '@ant-design/x';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { post, suggestion } from './post.ts';

interface Item {
  key: number;
  role: string;
  content: string;
}

function Chat() {
  const [text, setText] = useState('');
  const [items, setItems] = useState<Item[]>([]);
  const send = (prompt: string) => {
    const asked = [...items, { key: items.length, role: 'user', content: prompt }];
    setItems(asked);
    setText('');
    void post(prompt).then((answer) => {
      setItems([...asked, { key: asked.length, role: 'ai', content: answer }]);
    });
  };
  return h(
    'div',
    null,
    h(Bubble.List, { items, role: { user: { placement: 'end' }, ai: { placement: 'start' } } }),
    h(Prompts, { items: [{ key: '1', description: 'Example' }], onItemClick: () => send(suggestion()) }),
    h(Sender, { value: text, onChange: setText, onSubmit: send }),
  );
}

createRoot(document.body.appendChild(document.createElement('div'))).render(h(Chat));
