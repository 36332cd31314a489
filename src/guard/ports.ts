import type { CatalogueText } from '../model/catalogue-text.ts';
import type { FileReading } from '../model/file-reading.ts';
import type { GuardStatus, ToBackground } from '../model/message.ts';
import type { PagePart } from '../model/page-part.ts';
import type { Pass } from '../model/pass.ts';

/** What a guard needs of the browser. Implemented by `platform/guard-ports.ts`. */
export interface GuardPorts {
  /** The page part for a host, `null` while no policy is active, `'elsewhere'` when no app covers that host. */
  readPart(host: string): Promise<PagePart | null | 'elsewhere'>;
  /** The built-in detectors; `null` while the background has not put them there. */
  readCatalogue(): Promise<CatalogueText | null>;
  /** Calls back whenever another policy is activated, or the built-in detectors have come. */
  onActivated(listener: () => void): void;
  /** Resolves once the background has it (an event: once it is on disk); rejects when nobody answered. */
  send(message: ToBackground): Promise<void>;
  /** Resolves once the network backstop has it; rejects when nobody answered. */
  registerPass(pass: Pass): Promise<void>;
  /** Answers the popup's question about this page. */
  onStatusAsked(answer: () => GuardStatus): void;
  /** True once the extension was updated or removed under this page's feet. */
  orphaned(): boolean;
  /** The root an element hides, closed ones included. */
  shadowRoot(element: Element): ShadowRoot | null;
  /**
   * Reads the texts out of a file, off the page. Rejects when nobody reads, or when the signal ends it.
   * What could not be read is part of the answer.
   */
  readFile(file: File, signal: AbortSignal): Promise<FileReading>;
  /** A sentence from the locale files. */
  words(key: string, ...values: string[]): string;
}
