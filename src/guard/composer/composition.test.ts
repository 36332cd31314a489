import { expect, it } from 'vitest';
import { compositionEnds, watchComposition } from './composition.ts';

it('waits until what is being composed is text', async () => {
  const window = new EventTarget();
  watchComposition(window as Window);
  const order: string[] = [];
  await compositionEnds();
  window.dispatchEvent(new Event('compositionstart'));
  const waiting = compositionEnds().then(() => order.push('written'));
  await new Promise((done) => setTimeout(done, 5));
  order.push('composed');
  window.dispatchEvent(new Event('compositionend'));
  await waiting;
  expect(order).toEqual(['composed', 'written']);
});
