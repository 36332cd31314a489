import { isPromptEndpoint } from './endpoint.ts';
import { type Leaf, readLeaves } from './leaves.ts';
import { isCredential, looksLikePrompt } from './prompt-leaf.ts';

export interface RequestString {
  text: string;
  /** Goes where prompts go, or is shaped like one. */
  isPromptLike: boolean;
}

/** The strings of a request as the network shows it, by the same measure as in the page. Pure. */
export function readRequestStrings(
  url: URL,
  body: string | Uint8Array | null,
  promptEndpoints: readonly string[],
): { strings: RequestString[]; toPrompt: boolean } {
  const toPrompt = isPromptEndpoint(url, promptEndpoints);
  const text = typeof body === 'string' ? body : body ? new TextDecoder().decode(body) : '';
  const leaves = [text, url.search.slice(1)].flatMap((part) => (part === '' ? [] : readLeaves(part).leaves));
  const isPromptLike = (leaf: Leaf) => (toPrompt && !isCredential(leaf)) || looksLikePrompt(leaf);
  return { strings: leaves.map((leaf) => ({ text: leaf.text, isPromptLike: isPromptLike(leaf) })), toPrompt };
}
