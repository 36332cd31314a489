import type { Leaf } from '../body/leaf.ts';

/** Where chat APIs put what a person wrote (OpenAI, Anthropic, Gemini, Cohere, GraphQL wrappers). */
const promptKeys =
  /^(?:q|content|text|prompt|query|query_str|question|messages?|inputs?|parts|body|f\.req|sensitive_string_value|user_?(?:message|input|query|prompt))$/i;
const fewestWords = 3;

/** Whether a leaf stands where chat APIs carry a prompt. */
export function standsForPrompt({ text, key }: Leaf): boolean {
  return promptKeys.test(key) && text.trim() !== '';
}

/** Whether a leaf is running text, under whatever name. */
export function isRunningText({ text }: Leaf): boolean {
  return text.trim().split(/\s+/, fewestWords).length >= fewestWords;
}

/**
 * Whether a leaf is shaped like a prompt: running text in such a place, or bare. Tokens and telemetry of the site
 * itself are single words under other keys.
 */
export function looksLikePrompt(leaf: Leaf): boolean {
  return (leaf.key === '' || standsForPrompt(leaf)) && isRunningText(leaf);
}

/** Sites send their own tokens beside the prompt, as single words under names like these. */
const credentialKeys =
  /token|jwt|auth|credential|session|csrf|xsrf|nonce|signature|cookie|api_?key|^k(?:ey)?$/i;

/** Whether a leaf is the site's own credential rather than something a person wrote. */
export function isCredential({ text, key }: Leaf): boolean {
  return credentialKeys.test(key) && !/\s/.test(text.trim());
}
