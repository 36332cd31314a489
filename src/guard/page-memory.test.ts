import { describe, expect, it } from 'vitest';
import { beginEntry, beginSend, createPageMemory, noteRequest, noteSendGesture } from './page-memory.ts';

describe('an answer', () => {
  const answered = () => {
    const memory = createPageMemory(() => '');
    memory.answered.add('value');
    return memory;
  };

  it('covers the gesture, its later events and its request', () => {
    const memory = answered();
    beginSend(memory, 0);
    noteSendGesture(memory, 0);
    noteRequest(memory, 50);
    beginSend(memory, 60);
    expect(memory.answered.has('value')).toBe(true);
  });

  it('is gone with the next paste and the next send', () => {
    for (const next of [
      (memory: ReturnType<typeof answered>) => beginEntry(memory),
      (memory: ReturnType<typeof answered>) => beginSend(memory, 5_000),
    ]) {
      const memory = answered();
      noteSendGesture(memory, 0);
      noteRequest(memory, 50);
      next(memory);
      expect(memory.answered.size).toBe(0);
    }
  });

  it('is not used up by an autosave, which follows no send', () => {
    const memory = answered();
    noteRequest(memory, 50);
    beginSend(memory, 5_000);
    expect(memory.answered.has('value')).toBe(true);
  });
});
