import type { UnreadableReason } from '../model/file-reading.ts';

export interface Limits {
  /** Bytes of the file itself. */
  fileBytes: number;
  /** Bytes that may be unpacked out of it, all levels together. */
  unpackedBytes: number;
  /** Unpacked to packed; looked at once `ratioFrom` bytes came out of an entry. */
  ratio: number;
  ratioFrom: number;
  /** Files in archives, all levels together. */
  entries: number;
  /** Archives in archives; the file itself is level 0. */
  depth: number;
  /** UTF-16 code units of text, all parts together. */
  text: number;
}

/** What a person's documents keep to, and a zip bomb does not. */
export const defaultLimits: Limits = {
  fileBytes: 100_000_000,
  unpackedBytes: 400_000_000,
  ratio: 250,
  ratioFrom: 20_000_000,
  entries: 20_000,
  depth: 6,
  text: 60_000_000,
};

/** Ends the reading of a file, or of one thing inside it. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason) {
    super(reason);
    this.reason = reason;
  }
}

/** What is left of the limits while one file is read. Its methods throw `Unreadable('too-large')`. */
export class Budget {
  readonly limits: Limits;
  private unpacked = 0;
  private entries = 0;
  private text = 0;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  takeEntry(): void {
    this.entries += 1;
    if (this.entries > this.limits.entries) throw new Unreadable('too-large');
  }

  takeText(length: number): void {
    this.text += length;
    if (this.text > this.limits.text) throw new Unreadable('too-large');
  }

  /** Called while an entry grows: `grown` bytes more, now `size` out of `packed`. */
  takeUnpacked(grown: number, size: number, packed: number): void {
    this.unpacked += grown;
    const { unpackedBytes, ratio, ratioFrom } = this.limits;
    const isBomb = size > ratioFrom && size > packed * ratio;
    if (this.unpacked > unpackedBytes || isBomb) throw new Unreadable('too-large');
  }
}
