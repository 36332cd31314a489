import { describe, expect, it } from 'vitest';
import { createEgressLink } from './egress-link.ts';
import { lookEvent, peerAnswer, peerQuestion } from './peer-events.ts';

describe('the link to the page’s own world', () => {
  it('is silent where nobody took the node, and where nobody answers on it', () => {
    const link = createEgressLink(() => false);
    expect(link.answers()).toBe(false);
    const node = new EventTarget();
    link.connect(node);
    expect(link.answers()).toBe(false);
    node.addEventListener(lookEvent, () => node.dispatchEvent(new Event(peerAnswer)));
    expect(link.answers()).toBe(true);
  });

  it('says that the guard lives until it is retired', () => {
    let retired = false;
    const node = new EventTarget();
    createEgressLink(() => retired).connect(node);
    const asks = () => !node.dispatchEvent(new Event(peerQuestion, { cancelable: true }));
    expect(asks()).toBe(true);
    retired = true;
    expect(asks()).toBe(false);
  });
});
