import type { FileReading, UnreadableReason } from '../model/file-reading.ts';
import { Budget, type Limits, Unreadable } from './limits.ts';

/** Bytes somewhere in a file: the file itself at depth 0, what lies in archives and mails below. */
export interface Source {
  path: string;
  bytes: Uint8Array;
  depth: number;
}

/** What a reader tells of a source. */
export interface Collector {
  budget: Budget;
  text(path: string, text: string): void;
  unreadable(path: string, reason: UnreadableReason): void;
  image(path: string): void;
  /** Reads what lies inside the source at hand, whatever it is. Its faults are noted, never thrown. */
  inside(source: Source): Promise<void>;
  /** Whether a text was found so far in a part whose path is of the kind asked for. */
  hasText(isWanted: (path: string) => boolean): boolean;
}

export type Reader = (source: Source, collector: Collector) => Promise<void> | void;

export function createCollector(reading: FileReading, limits: Limits, readAny: Reader): Collector {
  const collector: Collector = {
    budget: new Budget(limits),
    text(path, text) {
      if (text.trim() === '') return;
      collector.budget.takeText(text.length);
      reading.parts.push({ path, text });
    },
    unreadable(path, reason) {
      reading.unreadable.push({ path, reason });
    },
    image(path) {
      reading.images.push(path);
    },
    hasText: (isWanted) => reading.parts.some((part) => isWanted(part.path)),
    async inside(source) {
      if (source.depth > limits.depth) return collector.unreadable(source.path, 'too-deep');
      await noting(collector, source, readAny);
    },
  };
  return collector;
}

/** A fault ends the reading of this source and no other; one that is no `Unreadable` means damaged bytes. */
export async function noting(collector: Collector, source: Source, reader: Reader): Promise<void> {
  try {
    await reader(source, collector);
  } catch (error) {
    collector.unreadable(source.path, error instanceof Unreadable ? error.reason : 'corrupt');
  }
}
