import { describe, expect, it } from 'vitest';
import { type PageScripts, syncGuardScripts } from './guard-scripts.ts';

function fakeScripts(present: string[] = []) {
  const calls: string[] = [];
  const scripts: PageScripts = {
    registered: async () => present,
    register: async (matches) => void calls.push(`register ${matches.join(' ')}`),
    inject: async (matches) => void calls.push(`inject ${matches.join(' ')}`),
  };
  return { scripts, calls };
}
const manifest = ['*://*.chatgpt.com/*'];

describe('syncGuardScripts', () => {
  it('registers and injects for hosts that the manifest does not name', async () => {
    const { scripts, calls } = fakeScripts();
    await syncGuardScripts(scripts, ['chatgpt.com', 'chat.acme.example:8443'], manifest);
    expect(calls).toEqual(['register *://*.chat.acme.example/*', 'inject *://*.chat.acme.example/*']);
  });

  it('does nothing when nothing changed', async () => {
    const { scripts, calls } = fakeScripts(['*://*.a.example/*']);
    await syncGuardScripts(scripts, ['a.example', 'a.example:444'], manifest);
    expect(calls).toEqual([]);
  });

  it('injects into new hosts only, and removes what the policy dropped', async () => {
    const { scripts, calls } = fakeScripts(['*://*.a.example/*']);
    await syncGuardScripts(scripts, ['a.example', 'b.example'], manifest);
    await syncGuardScripts(scripts, [], manifest);
    expect(calls).toEqual([
      'register *://*.a.example/* *://*.b.example/*',
      'inject *://*.b.example/*',
      'register ',
      'inject ',
    ]);
  });
});
