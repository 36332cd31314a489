import { describe, expect, it } from 'vitest';
import { checkPattern } from './pattern-check.ts';

describe('checkPattern', () => {
  it.each([
    '(a+)+$',
    '(a|a)*b',
    '(a|ab)*c',
    '(.*)*x',
    '(\\w+\\s?)*x',
    '(a*)*b',
    '(?:a{1,300}){1,300}b',
    '\\d+\\d+x',
    '(\\w)\\1+',
    '(',
    'a*',
    'x{2001,1}',
    '.*.*x',
    '(?=(a+)+b)a',
    '(?:[a-z]+-?)+!',
    'a'.repeat(2001),
  ])('refuses %s', (source) => {
    expect(checkPattern(source)).toEqual(expect.any(String));
  });

  it.each([
    'ACME-\\d{6}',
    'ACME-\\d+',
    'proj(?:ect)?-[a-z]+',
    '(?:[a-z]+-)+x',
    '[^\\s]{1,64}@acme\\.example',
    '(?<![\\w-])PX[0-9A-F]{8}(?![\\w-])',
    '(?:\\d{4}[ -]?){3}\\d{4}',
    '\\bKunde \\d{3}\\.\\d{3}\\b',
    '(?:foo|bar)+x',
    '(?<value>[a-z]{2}\\d+)',
  ])('accepts %s', (source) => {
    expect(checkPattern(source)).toBeNull();
  });
});
