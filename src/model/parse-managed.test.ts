import { describe, expect, it } from 'vitest';
import { parseManaged } from './parse-managed.ts';

describe('parseManaged', () => {
  it('keeps every right field and names every wrong one', () => {
    const { managed, problems } = parseManaged({
      collectorUrl: 'ftp://collector.acme.example',
      user: 'kim@acme.example',
      groups: ['sales', 7],
      assetTag: '',
      color: 'blue',
    });
    expect(managed).toEqual({ user: 'kim@acme.example' });
    expect(problems.map((problem) => problem.field)).toEqual([
      'collectorUrl',
      'groups[1]',
      'assetTag',
      'color',
    ]);
    expect(problems[0]?.message).toBe('must be a web address that starts with https://');
  });
});
