import { describe, expect, it } from 'vitest';
import { createProof } from './proof.ts';

function watched() {
  const seen: string[] = [];
  const doubts: string[] = [];
  const proof = createProof(
    () => seen.push(`${proof.state()} ${proof.reason()}`),
    (reason) => doubts.push(reason),
  );
  return { proof, seen, doubts };
}

describe('a proof', () => {
  it('is green only once something was proven, and never while a doubt stands', () => {
    const { proof, seen } = watched();
    expect(proof.state()).toBe('ready');
    proof.doubt('sending-unseen');
    proof.prove();
    expect(proof.state()).toBe('unproven');
    proof.settle('sending-unseen');
    expect(seen).toEqual(['unproven sending-unseen', 'guarding null']);
  });

  it('tells each doubt once, and of several the gravest', () => {
    const { proof, doubts } = watched();
    proof.doubt('frame-unguarded');
    proof.doubt('page-silent');
    proof.settle('frame-unguarded');
    proof.doubt('frame-unguarded');
    expect(proof.reason()).toBe('page-silent');
    expect(doubts).toEqual(['frame-unguarded', 'page-silent']);
  });
});
