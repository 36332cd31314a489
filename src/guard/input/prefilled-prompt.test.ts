import { describe, expect, it } from 'vitest';
import { promptsOf } from './prefilled-prompt.ts';

const prompts = (address: string) => promptsOf(new URL(address, 'https://chat.example'));

describe('prompts in an address', () => {
  it('stand in the query or behind the hash', () => {
    expect(prompts('/?q=one+two')).toEqual(['one two']);
    expect(prompts('/#q=one%20two')).toEqual(['one two']);
    expect(prompts('/new?model=x&prompt=a#text=b')).toEqual(['a', 'b']);
    expect(prompts('/#/new?message=hi')).toEqual(['hi']);
    expect(prompts('/#?q=hi')).toEqual(['hi']);
  });

  it('are not the tokens of a sign-in', () => {
    expect(prompts('/callback?code=abc&state=def#access_token=ghi')).toEqual([]);
    expect(prompts('/#q=')).toEqual([]);
    expect(prompts('/#section')).toEqual([]);
  });
});
