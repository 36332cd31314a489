import { describe, expect, it } from 'vitest';
import { App } from '../model/app.ts';
import { Policy, type PolicyInput } from '../model/policy.ts';
import { compilePageParts } from './page-parts.ts';

const builtinApps = ['chatgpt', 'claude'].map((id) =>
  App.parse({ id, hosts: [`${id}.example`], status: 'tolerated' }),
);

function compile(input: Partial<PolicyInput>, groups: string[] = []) {
  const policy = Policy.parse({ version: 1, ...input });
  return compilePageParts({ policy, builtinApps, groups, origin: 'managed' }, async (text) => text);
}

describe('compilePageParts', () => {
  it('gives each app the ignore entries that concern it and this person', async () => {
    const ignore = [
      { id: 'all', values: ['a'] },
      { id: 'sales', values: ['b'], groups: ['sales'] },
      { id: 'claude', values: ['c'], apps: ['claude'] },
    ];
    const ids = async (groups: string[]) =>
      Object.fromEntries(
        (await compile({ ignore }, groups)).parts.map(({ app, policy }) => [
          app.id,
          policy.ignore.map(({ id }) => id).join(' '),
        ]),
      );
    expect(await ids([])).toEqual({ chatgpt: 'all', claude: 'all claude' });
    expect(await ids(['sales'])).toEqual({ chatgpt: 'all sales', claude: 'all sales claude' });
  });

  it('carries dictionaries as hashes, the same for every app, and nothing where there is none', async () => {
    const dictionaries = [
      { id: 'projects', dataType: 'custom/project', name: 'Project', terms: ['Bluefin'] },
    ];
    const { parts, hash } = await compile({ dictionaries });
    expect(parts[0]!.lookup).toBe(parts[1]!.lookup);
    expect(JSON.stringify(parts)).not.toMatch(/bluefin/i);
    expect(hash).not.toBe((await compile({})).hash);
    expect((await compile({})).parts[0]!.lookup).toBeNull();
  });
});
