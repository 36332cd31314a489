import { describe, expect, it } from 'vitest';
import { appOfHost } from './app-of-host.ts';

const hosts = {
  'chatgpt.com': 'chatgpt',
  'eu.chatgpt.com': 'chatgpt-eu',
  'localhost:8443': 'local',
  'z.ai': 'z',
};

describe('appOfHost', () => {
  it.each([
    ['chatgpt.com', 'chatgpt'],
    ['WWW.ChatGPT.com', 'chatgpt'],
    ['chatgpt.com.', 'chatgpt'],
    ['a.eu.chatgpt.com', 'chatgpt-eu'],
    ['chatgpt.com:8443', 'chatgpt'],
    ['localhost:8443', 'local'],
    ['localhost', undefined],
    ['localhost:80', undefined],
    ['notchatgpt.com', undefined],
    ['buzz.ai', undefined],
    ['chatgpt.com.evil.example', undefined],
    ['constructor', undefined],
  ])('%s -> %s', (host, app) => expect(appOfHost(hosts, host)).toBe(app));
});
