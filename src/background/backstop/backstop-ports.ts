import type { CatalogueText } from '../../model/catalogue-text.ts';
import type { EventDraft } from '../../model/event.ts';
import type { PagePart } from '../../model/page-part.ts';
import type { PassBook } from './pass-book.ts';

/** A request as the browser shows it before it goes out. */
export interface SentRequest {
  url: URL;
  /** Chromium's resource type: `main_frame`, `xmlhttprequest`, `ping`, ... */
  type: string;
  /** -1 for shared and service workers. */
  tabId: number;
  /** Origin of the page or worker that sends; `null` for a person's own navigation and opaque origins. */
  initiator: string | null;
  /** Form fields come form-encoded. `null`: none, or none that can be read. */
  body: string | Uint8Array | null;
  /** It has a body, or a part of one, that cannot be read here. */
  unreadable: boolean;
  /** Whether the browser lets this extension stop it. */
  stoppable: boolean;
}

/** One string of a request. */
export interface RequestString {
  text: string;
  /** Goes where prompts go, or is shaped like one. */
  isPromptLike: boolean;
}

/** The strings of a request, and whether it goes where the app's hints say that prompts go. */
export interface RequestStrings {
  strings: RequestString[];
  toPrompt: boolean;
}

export interface BackstopPorts {
  /** The page part for a host, `null` while no policy is active, `'elsewhere'` when no app covers that host. */
  readPart(host: string): Promise<PagePart | null | 'elsewhere'>;
  /** What holds while nobody knows the policy; `null` for a host of no built-in app. */
  builtinPart(host: string): PagePart | null;
  catalogue(): CatalogueText;
  readStrings(url: URL, body: string | Uint8Array | null, promptEndpoints: readonly string[]): RequestStrings;
  /** Outlives the worker, not the browser. */
  passes: { read(): Promise<PassBook>; write(book: PassBook): Promise<void> };
  report(draft: EventDraft): Promise<void>;
  /** Epoch ms. */
  now(): number;
  /** Milliseconds, from any origin. */
  clock(): number;
  wait(ms: number): Promise<void>;
  randomUuid(): string;
}
