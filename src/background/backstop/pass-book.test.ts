import { describe, expect, it } from 'vitest';
import { saltedHash } from '../../core/salted-hash.ts';
import type { Pass } from '../../model/pass.ts';
import {
  addPass,
  hasRefusals,
  type KeptPass,
  type PassBook,
  renewed,
  unreadablePass,
  withoutTab,
  wordOn,
} from './pass-book.ts';

const salt = '00112233445566aa';
const page = { tabId: 7, app: 'chatgpt' };

function pass(kind: Pass['kind'], values: string[], more: Partial<KeptPass> = {}): KeptPass {
  return { kind, salt, hashes: values.map((value) => saltedHash(value, salt)), ...page, at: 1_000, ...more };
}

const book = (...passes: KeptPass[]): PassBook => passes.reduce<PassBook>(addPass, []);

describe('passes', () => {
  it('say what the guard of this tab said of a value, however it is written', () => {
    const kept = book(pass('released', ['de89 3704']));
    expect(wordOn(kept, page, 'DE893704', 1_001)).toBe('released');
    expect(wordOn(kept, page, 'de893705', 1_001)).toBeUndefined();
    expect(wordOn(kept, { ...page, tabId: 8 }, 'de893704', 1_001)).toBeUndefined();
  });

  it('are known by their app where a request belongs to no tab', () => {
    const kept = book(pass('released', ['value']));
    expect(wordOn(kept, { tabId: -1, app: 'chatgpt' }, 'value', 1_001)).toBe('released');
    expect(wordOn(kept, { tabId: -1, app: 'claude' }, 'value', 1_001)).toBeUndefined();
  });

  it('expire', () => {
    const kept = book(pass('released', ['a']), pass('refused', ['b']));
    expect(wordOn(kept, page, 'a', 120_999)).toBe('released');
    expect(wordOn(kept, page, 'a', 121_000)).toBeUndefined();
    expect(wordOn(kept, page, 'b', 30_999)).toBe('refused');
    expect(wordOn(kept, page, 'b', 31_000)).toBeUndefined();
    expect(hasRefusals(kept, page, 30_999)).toBe(true);
    expect(hasRefusals(kept, page, 31_000)).toBe(false);
  });

  it('are overruled by a refusal, and a refusal by what the person says later', () => {
    const refused = book(pass('released', ['a']), pass('refused', ['a'], { at: 1_000 }));
    expect(wordOn(refused, page, 'a', 1_001)).toBe('refused');
    const turned = book(pass('refused', ['a']), pass('released', ['a'], { at: 1_000 }));
    expect(wordOn(turned, page, 'a', 1_001)).toBe('refused');
    expect(wordOn(addPass(refused, pass('released', ['a'], { at: 2_000 })), page, 'a', 2_001)).toBe(
      'released',
    );
  });

  it('go with their tab', () => {
    const kept = book(pass('released', ['a']), pass('released', ['a'], { tabId: 8 }));
    expect(withoutTab(kept, 7).map(({ tabId }) => tabId)).toEqual([8]);
  });

  it('are bounded in number, for a tab and for all', () => {
    const many = Array.from({ length: 200 }, (_, index) => pass('released', [`v${index}`], { at: index }));
    const kept = book(pass('released', ['other'], { tabId: 8, at: 0 }), ...many);
    expect(kept.filter(({ tabId }) => tabId === 7)).toHaveLength(64);
    expect(wordOn(kept, page, 'v199', 200)).toBe('released');
    expect(wordOn(kept, page, 'v0', 200)).toBeUndefined();
    expect(wordOn(kept, { tabId: 8, app: 'chatgpt' }, 'other', 200)).toBe('released');
    expect(book(pass('unreadable', []), pass('unreadable', [], { at: 2_000 }))).toHaveLength(1);
    const tabs = Array.from({ length: 600 }, (_, tabId) => pass('released', ['v'], { tabId, at: tabId }));
    expect(book(...tabs)).toHaveLength(512);
  });

  it('let a body that cannot be read go where the guard said, and further while it is used', () => {
    const address = 'https://chatgpt.com/upload';
    const kept = book(pass('unreadable', [address]));
    expect(unreadablePass(kept, page, 'https://chatgpt.com/other', 1_001)).toBeUndefined();
    const found = unreadablePass(kept, page, address, 120_000)!;
    expect(found).toBeDefined();
    expect(unreadablePass(kept, page, address, 130_000)).toBeUndefined();
    expect(unreadablePass(renewed(kept, found, 120_000), page, address, 130_000)).toBeDefined();
    expect(
      unreadablePass(book(pass('unreadable', [])), page, 'https://chatgpt.com/any', 1_001),
    ).toBeDefined();
    expect(wordOn(kept, page, address, 1_001)).toBeUndefined();
  });
});
