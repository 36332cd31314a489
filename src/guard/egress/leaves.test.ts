import { describe, expect, it } from 'vitest';
import { isPromptEndpoint } from './endpoint.ts';
import { readLeaves } from './leaves.ts';

describe('readLeaves', () => {
  it('finds the strings of a chat request and writes one back', () => {
    const body = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'hello' }] });
    const { leaves, rewrite } = readLeaves(body);
    expect(leaves).toEqual([
      { text: 'm', key: 'model' },
      { text: 'user', key: 'role' },
      { text: 'hello', key: 'content' },
    ]);
    expect(JSON.parse(rewrite(new Map([[2, 'bye']]))).messages[0].content).toBe('bye');
  });
  it('opens JSON inside JSON inside a form field', () => {
    const inner = JSON.stringify([null, JSON.stringify([['the prompt', 0]])]);
    const body = new URLSearchParams({ 'f.req': inner, at: 'token' }).toString();
    const { leaves, rewrite } = readLeaves(body);
    const index = leaves.findIndex((leaf) => leaf.text === 'the prompt');
    expect(leaves[index]?.key).toBe('f.req');
    const back = new URLSearchParams(rewrite(new Map([[index, 'changed']]))).get('f.req')!;
    expect(JSON.parse(JSON.parse(back)[1])[0][0]).toBe('changed');
  });
  it('takes anything else as one leaf, unchanged', () => {
    for (const body of ['', 'plain text = not a form', '{broken', '\u0000\u0001binary']) {
      expect(readLeaves(body).leaves).toEqual([{ text: body, key: '' }]);
      expect(readLeaves(body).rewrite(new Map())).toBe(body);
    }
  });
});

describe('isPromptEndpoint', () => {
  const endpoints = ['/backend-api/f/conversation', '/api/organizations/*/chat', 'graph.meta.ai/graphql'];
  it.each([
    ['https://chatgpt.com/backend-api/f/conversation', true],
    ['https://chatgpt.com/backend-api/f/conversations', false],
    ['https://claude.ai/api/organizations/123/chat', true],
    ['https://graph.meta.ai/graphql', true],
    ['https://other.example/graphql', false],
  ])('%s: %s', (url, expected) => {
    expect(isPromptEndpoint(new URL(url), endpoints)).toBe(expected);
  });
});
