import { describe, expect, it } from 'vitest';
import { createEgressLink } from './egress-link.ts';
import { lookEvent, peerAnswer } from './peer-events.ts';

describe('the link to the page’s own world', () => {
  it('is silent where nobody took the node, and where nobody answers on it', () => {
    const link = createEgressLink();
    expect(link.answers()).toBe(false);
    const node = new EventTarget();
    link.connect(node);
    expect(link.answers()).toBe(false);
    node.addEventListener(lookEvent, () => node.dispatchEvent(new Event(peerAnswer)));
    expect(link.answers()).toBe(true);
  });
});
