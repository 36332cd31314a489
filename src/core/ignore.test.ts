import { describe, expect, it } from 'vitest';
import type { Finding } from '../model/finding.ts';
import type { Ignore } from '../model/policy.ts';
import { dropIgnored, ignoresFor } from './ignore.ts';
import { saltedHash } from './salted-hash.ts';

const text = 'call +49 30 901820 or ACME-77';
const phone: Finding = {
  detector: 'phone-international',
  dataType: 'pii/phone',
  start: 5,
  end: 18,
  confidence: 0.9,
  tags: [],
};
const project: Finding = { ...phone, detector: 'project', dataType: 'custom/project', start: 22, end: 29 };

const entryOf = (entry: Partial<Ignore>): Ignore => ({
  id: 'x',
  values: [],
  patterns: [],
  terms: [],
  ...entry,
});

function keep(entry: Partial<Ignore>): string[] {
  return dropIgnored(text, [phone, project], [entryOf(entry)]).map(({ detector }) => detector);
}

describe('dropIgnored', () => {
  it('drops a value however it is spaced', () => {
    expect(keep({ values: ['+4930901820'] })).toEqual(['project']);
  });

  it('drops a value that is known by its salted hash only', () => {
    const salt = '0123456789abcdef';
    const values = [saltedHash('+49 (30) 90 18 20', salt)];
    expect(keep({ hashes: { salt, values } })).toEqual(['project']);
    expect(keep({ hashes: { salt: 'f'.repeat(16), values } })).toHaveLength(2);
    expect(keep({ hashes: { salt, values: [saltedHash('+49 30 901821', salt)] } })).toHaveLength(2);
  });

  it('drops what a pattern matches whole', () => {
    expect(keep({ patterns: ['ACME-\\d+'] })).toEqual(['phone-international']);
    expect(keep({ patterns: ['ACME'] })).toHaveLength(2);
  });

  it('drops a value that holds a term as whole words', () => {
    expect(keep({ terms: ['acme'] })).toEqual(['phone-international']);
    expect(keep({ terms: ['30 901820'] })).toEqual(['project']);
    expect(keep({ terms: ['acm', '01820', 'call'] })).toHaveLength(2);
  });

  it('does not drop a passage for a term in it', () => {
    const long = `acme ${'and so on '.repeat(30)}`;
    const passage = { ...project, start: 0, end: long.length };
    expect(dropIgnored(long, [passage], [entryOf({ terms: ['acme'] })])).toHaveLength(1);
  });

  it('keeps other data types and detectors', () => {
    expect(keep({ values: ['+4930901820'], dataTypes: ['secret/*'] })).toHaveLength(2);
    expect(keep({ values: ['+4930901820'], dataTypes: ['pii/*'] })).toHaveLength(1);
    expect(keep({ values: ['+4930901820'], detectors: ['project'] })).toHaveLength(2);
    expect(keep({ values: ['+4930901820'], detectors: ['phone-international'] })).toHaveLength(1);
  });
});

describe('ignoresFor', () => {
  const everybody = entryOf({ id: 'everybody' });
  const support = entryOf({ id: 'support', groups: ['support', 'sales'] });
  const chat = entryOf({ id: 'chat', apps: ['acme-chat'] });
  const ids = (groups: string[], app?: string) =>
    ignoresFor([everybody, support, chat], groups, app).map(({ id }) => id);

  it('leaves what concerns this person and app', () => {
    expect(ids([], 'chatgpt')).toEqual(['everybody']);
    expect(ids(['sales'], 'chatgpt')).toEqual(['everybody', 'support']);
    expect(ids([], 'acme-chat')).toEqual(['everybody', 'chat']);
    expect(ids([])).toEqual(['everybody']);
  });
});
