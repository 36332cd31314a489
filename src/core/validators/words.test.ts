import { describe, expect, it } from 'vitest';
import { shareOfWords } from './words.ts';

describe('shareOfWords', () => {
  it.each(['settings', 'nextPageLoader', 'HTTP_server_response', 'container-left-item'])(
    'reads %s as words',
    (value) => {
      expect(shareOfWords(value)).toBeGreaterThan(0.6);
    },
  );

  it.each(['x7kq9wz2vb4j', 'Zk3qXv8WjB2m', '0f3a9c7be1d2', 'bzlkrqwjvxcts'])(
    'reads no words in %s',
    (value) => {
      expect(shareOfWords(value)).toBeLessThan(0.4);
    },
  );
});
