import { describe, expect, it } from 'vitest';
import type { Finding } from '../model/finding.ts';
import type { Ignore } from '../model/policy.ts';
import { dropIgnored } from './ignore.ts';

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

function keep(entry: Partial<Ignore>): string[] {
  const ignore = [{ id: 'x', values: [], patterns: [], ...entry }];
  return dropIgnored(text, [phone, project], ignore).map(({ detector }) => detector);
}

describe('dropIgnored', () => {
  it('drops a value however it is spaced', () => {
    expect(keep({ values: ['+4930901820'] })).toEqual(['project']);
  });

  it('drops what a pattern matches whole', () => {
    expect(keep({ patterns: ['ACME-\\d+'] })).toEqual(['phone-international']);
    expect(keep({ patterns: ['ACME'] })).toHaveLength(2);
  });

  it('keeps other data types', () => {
    expect(keep({ values: ['+4930901820'], dataTypes: ['secret/*'] })).toHaveLength(2);
    expect(keep({ values: ['+4930901820'], dataTypes: ['pii/*'] })).toHaveLength(1);
  });
});
