import {
  AssistantRuntimeProvider,
  ComposerPrimitive,
  MessagePrimitive,
  ThreadPrimitive,
  useLocalRuntime,
} from '@assistant-ui/react';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { post, suggestion } from './post.ts';

interface Turn {
  content: { type: string; text?: string }[];
}

/** The runtime hands over the whole conversation; a site of this kind sends the last turn. */
const model = {
  run: async ({ messages }: { messages: Turn[] }) => {
    const last = messages.at(-1)?.content ?? [];
    return { content: [{ type: 'text', text: await post(last.map(({ text }) => text ?? '').join('')) }] };
  },
};

const Message = () => h(MessagePrimitive.Root, null, h(MessagePrimitive.Content, null));

function Chat() {
  const runtime = useLocalRuntime(model);
  const thread = h(
    ThreadPrimitive.Root,
    null,
    h(
      ThreadPrimitive.Viewport,
      null,
      h(ThreadPrimitive.Messages, { components: { Message } }),
      h(
        ThreadPrimitive.Suggestion,
        { prompt: suggestion(), method: 'replace', send: true, className: 'suggestion' },
        'Example',
      ),
      h(
        ComposerPrimitive.Root,
        null,
        h(ComposerPrimitive.Input, { placeholder: 'Write here', className: 'input', rows: 4, cols: 100 }),
        h(ComposerPrimitive.Send, { className: 'send' }, 'Send'),
      ),
    ),
  );
  return h(AssistantRuntimeProvider, { runtime }, thread);
}

createRoot(document.body.appendChild(document.createElement('div'))).render(h(Chat));
