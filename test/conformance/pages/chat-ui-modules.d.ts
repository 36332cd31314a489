/** Installed for the suite only; the pages make few calls of each, and the product makes none. */
declare module 'deep-chat';
declare module '@ant-design/x';
declare module '@chatscope/chat-ui-kit-react';
declare module '@nlux/react';
declare module 'react-chatbotify';
