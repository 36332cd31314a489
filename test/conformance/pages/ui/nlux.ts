import { AiChat } from '@nlux/react';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { post, suggestion } from './post.ts';

const adapter = { batchText: post };
const conversationOptions = { conversationStarters: [{ label: 'Example', prompt: suggestion() }] };
const displayOptions = { width: 900, height: 500 };

createRoot(document.body.appendChild(document.createElement('div'))).render(
  h(AiChat, { adapter, conversationOptions, displayOptions }),
);
