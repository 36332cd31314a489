import { type Composer, composerOfEvent } from '../composer/editable.ts';
import { insertText } from '../composer/insert.ts';
import { pause } from '../composer/pause.ts';
import { readComposer } from '../composer/read.ts';
import { findComposers } from '../find-composers.ts';
import type { GuardContext } from '../guard-context.ts';

/** A composer is often emptied just before its text is sent; it is remembered this long, milliseconds. */
const remembered = 60_000;
/** Shorter texts stand in requests by chance. */
const shortest = 3;
/** Up to this length a text counts as carried only where it stands as whole words. */
const shortText = 12;
/** While somebody types, their text is noted this often, milliseconds: reading a long one costs. */
const whileTyping = 500;

/** Sites that put a text back after a failure have done so by then, milliseconds. */
const siteRestores = 800;

const collapse = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim();

const firstWord = (text: string) => text.slice(0, `${text} `.indexOf(' '));

/** Knows what stood in the composers of this frame, now and lately. */
export interface RecentTexts {
  /** Keeps what the composers hold now. */
  note(): void;
  /** Whether a leaf of a request carries a noted text, or a part of one. */
  carries(leaf: string): boolean;
  /** Whether a value stands in a noted text. */
  holds(value: string): boolean;
  texts(): string[];
  readonly isEmpty: boolean;
  /** Puts a text that a site took out of its composer for a request that was refused back into it. */
  giveBack(leaves: readonly string[]): Promise<void>;
}

export function createRecentTexts(guard: Pick<GuardContext, 'ports' | 'used'>): RecentTexts {
  let recent: { text: string; raw: string; composer: Composer; at: number }[] = [];
  /** Finding and measuring composers costs: once a task, however many requests it makes. */
  let noted = false;
  const lastRead = new WeakMap<Composer, { raw: string; text: string }>();

  function textOf(composer: Composer): { raw: string; text: string } {
    const raw = readComposer(composer).text;
    const last = lastRead.get(composer);
    if (last?.raw === raw) return last;
    const read = { raw, text: collapse(raw) };
    lastRead.set(composer, read);
    return read;
  }

  return {
    note() {
      if (noted) return;
      noted = true;
      setTimeout(() => {
        noted = false;
      });
      const now = performance.now();
      for (const composer of findComposers(guard)) {
        const { raw, text } = textOf(composer);
        if (text.length < shortest) continue;
        recent = recent.filter((entry) => entry.text !== text);
        recent.push({ text, raw, composer, at: now });
      }
      recent = recent.filter((entry) => now - entry.at <= remembered).slice(-20);
    },
    carries(leaf) {
      // Putting a long leaf in order costs; one without a text's first word, and longer than it, is none of it.
      const near = recent.filter(
        ({ text, raw }) => leaf.length <= raw.length || leaf.includes(firstWord(text)),
      );
      if (near.length === 0) return false;
      const said = collapse(leaf);
      if (said.length < shortest) return false;
      return near.some(({ text }) => {
        if (text.length < shortText) return ` ${said} `.includes(` ${text} `);
        return said.includes(text) || (said.length >= shortText && text.includes(said));
      });
    },
    holds: (value) => recent.some(({ raw }) => raw.includes(value)),
    texts: () => recent.map(({ raw }) => raw),
    get isEmpty() {
      return recent.length === 0;
    },
    async giveBack(leaves) {
      const said = leaves.map(collapse);
      const taken = recent.findLast(({ text }) => said.some((leaf) => leaf.includes(text)));
      await pause(siteRestores);
      if (!taken?.composer.isConnected || readComposer(taken.composer).text.trim() !== '') return;
      taken.composer.focus({ preventScroll: true });
      insertText(taken.composer, taken.raw, null);
    },
  };
}

/** What a send is about to take away is noted before the page sees the gesture; typing now and then. */
export function watchTexts(guard: GuardContext, recent: RecentTexts): void {
  for (const type of ['pointerdown', 'click', 'submit', 'paste', 'drop'] as const) {
    guard.listen(type, () => recent.note());
  }
  guard.listen('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
    if (key === 'Enter' || ctrlKey || metaKey || altKey) recent.note();
  });
  let planned = false;
  guard.listen('input', (event) => {
    // A composer in a shadow root is found only because it was used.
    const composer = composerOfEvent(event, guard.ports);
    if (composer) guard.used.add(composer);
    if (planned) return;
    planned = true;
    guard.window.setTimeout(() => {
      planned = false;
      recent.note();
    }, whileTyping);
  });
}
