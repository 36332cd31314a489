import type { Store } from './store/store.ts';

/** What a collector is made of; tests bring their own. */
export interface Parts {
  store: Store;
  /** Epoch ms. */
  clock(): number;
  /** That many unpredictable bytes. */
  random(bytes: number): Uint8Array;
  /** One line for the operator; never holds what a browser or a person sent. */
  report(line: string): void;
  /** Where people reach the collector, when that is not where it listens: `https://sluice.acme.example`. */
  publicUrl?: string;
  extension?: Extension;
}

/** The extension that this collector's browsers run, as `node cli/pack.ts` prints it. */
export interface Extension {
  id: string;
  /** Where Chromium fetches it from. */
  updateUrl?: string;
}
