/** One string of a request body. */
export interface Leaf {
  text: string;
  /** The nearest object key or form field above it; empty for a bare body. */
  key: string;
}

/** The strings inside a request body, and the body again with some of them replaced. */
export interface BodyLeaves {
  leaves: Leaf[];
  /** `replacements` by leaf index. */
  rewrite(replacements: ReadonlyMap<number, string>): string;
}

/** JSON inside JSON (RPC frames in form fields) is opened this deep. */
const deepest = 4;

/**
 * Looks through JSON (also line by line and inside strings) and form encoding; anything else is one leaf.
 */
export function readLeaves(body: string): BodyLeaves {
  const leaves: Leaf[] = [];
  const rewrite = visitText(body, leaves, '', 0);
  return { leaves, rewrite };
}

type Writer = (replacements: ReadonlyMap<number, string>) => string;
type ValueWriter = (replacements: ReadonlyMap<number, string>) => unknown;

function visitText(text: string, leaves: Leaf[], key: string, depth: number): Writer {
  if (depth < deepest) {
    const json = parseJson(text);
    if (json !== undefined) {
      const write = visitValue(json, leaves, key, depth + 1);
      return (replacements) => JSON.stringify(write(replacements));
    }
    const lines = parseJsonLines(text);
    if (lines) {
      const writers = lines.map((line) => visitText(line, leaves, key, depth + 1));
      return (replacements) => writers.map((write) => write(replacements)).join('\n');
    }
    const form = depth === 0 ? parseForm(text) : undefined;
    if (form) {
      const writers = form.map(([name, value]) => [name, visitText(value, leaves, name, depth + 1)] as const);
      return (replacements) =>
        new URLSearchParams(writers.map(([name, write]) => [name, write(replacements)])).toString();
    }
  }
  const index = leaves.push({ text, key }) - 1;
  return (replacements) => replacements.get(index) ?? text;
}

function visitValue(value: unknown, leaves: Leaf[], key: string, depth: number): ValueWriter {
  if (typeof value === 'string') return visitText(value, leaves, key, depth);
  if (typeof value === 'number') {
    // A card number may travel as a number; it cannot be replaced by a placeholder without changing its type.
    const index = Math.abs(value) > 9_999_999 ? leaves.push({ text: String(value), key }) - 1 : -1;
    return (replacements) => replacements.get(index) ?? value;
  }
  if (Array.isArray(value)) {
    const writers = value.map((item) => visitValue(item, leaves, key, depth));
    return (replacements) => writers.map((write) => write(replacements));
  }
  if (typeof value === 'object' && value !== null) {
    const writers = Object.entries(value).map(
      ([name, item]) => [name, visitValue(item, leaves, name, depth)] as const,
    );
    return (replacements) => Object.fromEntries(writers.map(([name, write]) => [name, write(replacements)]));
  }
  return () => value;
}

/** An object or array; a bare number or word that happens to be JSON is text. */
function parseJson(text: string): object | undefined {
  const first = text.trimStart()[0];
  if (first !== '{' && first !== '[') return undefined;
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}

/** Telemetry and event streams: one JSON value a line. */
function parseJsonLines(text: string): string[] | undefined {
  if (!/^\s*[{[]/.test(text) || !text.includes('\n')) return undefined;
  const lines = text.split('\n');
  return lines.every((line) => line.trim() === '' || parseJson(line)) ? lines : undefined;
}

function parseForm(text: string): [string, string][] | undefined {
  if (!/^[\w.\-%+[\]*]+=[^\s]*$/.test(text)) return undefined;
  return [...new URLSearchParams(text)];
}
