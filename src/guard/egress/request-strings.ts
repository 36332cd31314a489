import type { Leaf } from './body/leaf.ts';
import { readBytes } from './body/read-bytes.ts';
import { readText } from './body/read-text.ts';
import { readUrl } from './body/read-url.ts';
import { isPromptEndpoint } from './endpoint.ts';
import { kindOfLeaf } from './provenance/origin.ts';

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
  const leaves: Leaf[] = [];
  if (typeof body === 'string') readText(body, leaves);
  else if (body) readBytes(body, leaves);
  readUrl(url, leaves);
  const isPromptLike = (leaf: Leaf) =>
    kindOfLeaf(leaf, { toPrompt, toThirdParty: false, carries: false }) !== 'elsewhere';
  return { strings: leaves.map((leaf) => ({ text: leaf.text, isPromptLike: isPromptLike(leaf) })), toPrompt };
}
