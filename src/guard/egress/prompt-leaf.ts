import { readComposer } from '../composer/read.ts';
import { findComposers } from '../find-composers.ts';
import type { GuardContext } from '../guard-context.ts';
import type { Leaf } from './leaves.ts';

/** A composer is often emptied just before its text is sent; it is remembered this long, milliseconds. */
const remembered = 60_000;
/** Shorter texts stand in requests by chance. */
const shortest = 3;

/** Where chat APIs put what a person wrote (OpenAI, Anthropic, Gemini, Cohere, GraphQL wrappers). */
const promptKeys =
  /^(?:q|content|text|prompt|query|question|message|messages|input|inputs|parts|body|f\.req)$/i;
const fewestWords = 3;

/** Whether a leaf stands where chat APIs carry a prompt. */
export function standsForPrompt({ text, key }: Leaf): boolean {
  return promptKeys.test(key) && text.trim() !== '';
}

/**
 * Whether a leaf is shaped like a prompt: running text in such a place, or bare. Tokens and telemetry of the site
 * itself are single words under other keys.
 */
export function looksLikePrompt(leaf: Leaf): boolean {
  const words = leaf.text.trim().split(/\s+/, fewestWords);
  return words.length >= fewestWords && (leaf.key === '' || standsForPrompt(leaf));
}

const collapse = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Knows what stood in the composers of this frame, now and lately. */
export interface RecentTexts {
  /** Keeps what the composers hold now. */
  note(): void;
  /** Whether a leaf of a request carries a composer's text, or a part of one. */
  carries(leaf: string): boolean;
}

export function createRecentTexts(guard: Pick<GuardContext, 'ports' | 'used'>): RecentTexts {
  let recent: { text: string; at: number }[] = [];

  function note(): void {
    const now = performance.now();
    for (const composer of findComposers(guard)) {
      const text = collapse(readComposer(composer).text);
      if (text.length < shortest) continue;
      recent = recent.filter((entry) => entry.text !== text);
      recent.push({ text, at: now });
    }
    recent = recent.filter((entry) => now - entry.at <= remembered).slice(-20);
  }

  return {
    note,
    carries(leaf) {
      note();
      const said = collapse(leaf);
      if (said.length < shortest) return false;
      return recent.some(({ text }) => said.includes(text) || (said.length >= 12 && text.includes(said)));
    },
  };
}
