import { describe, expect, it } from 'vitest';
import { isPromptEndpoint } from './endpoint.ts';

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
