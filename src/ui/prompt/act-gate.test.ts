import { describe, expect, it } from 'vitest';
import { createActGate } from './act-gate.ts';

const button = 'button';
const pointer = { byPointer: true, widens: false, uncoveredSince: 1000, now: 2000 };
const keyboard = { ...pointer, byPointer: false };

describe('createActGate', () => {
  it('lets an Enter answer that went down on the button after the first half second', () => {
    const gate = createActGate(1000);
    expect(gate.keyDown(button, false, 1500)).toBe(true);
    expect(gate.click(button, { ...keyboard, now: 1501 })).toBe(true);
  });

  it('ignores keys and clicks in the first half second', () => {
    const gate = createActGate(1000);
    expect(gate.keyDown(button, false, 1499)).toBe(false);
    expect(gate.click(button, { ...keyboard, now: 1499 })).toBe(false);
    gate.pointerDown(button, 1400);
    expect(gate.click(button, { ...pointer, now: 1600 })).toBe(false);
  });

  it('ignores a key that is held down, and its release', () => {
    const gate = createActGate(1000);
    expect(gate.keyDown(button, true, 1800)).toBe(false);
    expect(gate.click(button, { ...keyboard, now: 1801 })).toBe(false);
    expect(gate.keyUp()).toBe(false);
  });

  it('ignores a click that began elsewhere', () => {
    const gate = createActGate(1000);
    gate.pointerDown('backdrop', 1900);
    expect(gate.click(button, pointer)).toBe(false);
  });

  it('lets a pointer widen only on a button uncovered for half a second', () => {
    const widen = (uncoveredSince: number | null) => {
      const gate = createActGate(1000);
      gate.pointerDown(button, 1900);
      return gate.click(button, { ...pointer, widens: true, uncoveredSince });
    };
    expect(widen(null)).toBe(false);
    expect(widen(1501)).toBe(false);
    expect(widen(1500)).toBe(true);
  });

  it('takes a second click of a double click for nothing', () => {
    const gate = createActGate(1000);
    gate.pointerDown(button, 1900);
    expect(gate.click(button, pointer)).toBe(true);
    expect(gate.click(button, pointer)).toBe(false);
  });

  it('accepts a press by assistive technology, which comes without a key', () => {
    const gate = createActGate(1000);
    expect(gate.click(button, { ...keyboard, widens: true, uncoveredSince: null })).toBe(false);
    expect(gate.click(button, { ...keyboard, widens: true })).toBe(true);
  });
});
