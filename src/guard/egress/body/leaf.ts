/** One string of a request. */
export interface Leaf {
  text: string;
  /** The nearest object key, form field or parameter above it; empty for a bare body. */
  key: string;
  /** Out of a file with a name: somebody's document, under whatever key. */
  inFile?: true;
  /** Nothing can be put in its place. */
  fixed?: true;
}

/** What takes the place of leaves, by their index. */
export type Replacements = ReadonlyMap<number, string>;

/** Writes a part of a request again with some leaves replaced; byte for byte as it was where there are none. */
export type Writer<Part> = (replacements: Replacements) => Part;

/** JSON inside JSON (RPC frames in form fields), messages inside messages: opened this deep. */
export const deepest = 6;

export function addLeaf(leaves: Leaf[], leaf: Leaf): Writer<string> {
  const index = leaves.push(leaf) - 1;
  return (replacements) => replacements.get(index) ?? leaf.text;
}
