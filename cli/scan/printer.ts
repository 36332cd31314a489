import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** UTF-16 code units that are kept back to be written together. */
const enough = 32_768;

/** Writes in large pieces and waits for a slow reader, so that little is held in memory. */
export class Printer {
  private readonly output: Writable;
  private readonly beforeWriting: () => void;
  private parts: string[] = [];
  private length = 0;

  constructor(output: Writable, beforeWriting: () => void) {
    this.output = output;
    this.beforeWriting = beforeWriting;
  }

  async print(text: string): Promise<void> {
    if (text === '') return;
    this.parts.push(text);
    this.length += text.length;
    if (this.length >= enough) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.length === 0) return;
    const text = this.parts.join('');
    this.parts = [];
    this.length = 0;
    this.beforeWriting();
    if (!this.output.write(text)) await once(this.output, 'drain');
  }
}
