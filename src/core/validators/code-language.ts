/** Signs of each language; each that occurs is a point for it. In order: the first of equals wins. */
const signs: readonly [language: string, ...signs: RegExp[]][] = [
  [
    'TypeScript',
    /: (?:string|number|boolean|void|unknown|Promise<)/,
    /\b(?:interface|readonly|type) \w+/,
    /\b(?:const|let) \w+|=> /,
    /import type|as const/,
  ],
  [
    'JavaScript',
    /\b(?:const|let|var) \w+ =/,
    /=> [{(\w]/,
    /\bfunction\b ?\w*\(/,
    /require\('|module\.exports|console\.log/,
    /===/,
  ],
  [
    'Python',
    /^\s*def \w+\(.*\).*:\s*$/m,
    /^\s*(?:from [\w.]+ )?import \w+/m,
    /\bself\./,
    /^\s*(?:if|for|while|elif|else|with|try)\b.*:\s*$/m,
    /__\w+__/,
  ],
  [
    'Java',
    /\bpublic (?:static |final )*(?:class|void|interface) /,
    /\bprivate (?:static |final )*\w+/,
    /^import (?:java|org|com)\./m,
    /\bnew \w+<?/,
    /@Override/,
  ],
  [
    'C#',
    /^using [\w.]+;/m,
    /\bnamespace [\w.]+/,
    /\{ get;/,
    /\bpublic (?:async |static )*\w+/,
    /\bvar \w+ = /,
  ],
  [
    'C or C++',
    /^\s*#include [<"]/m,
    /\bstd::/,
    /\b(?:int|void|char) \*?\w+\(/,
    /->\w+/,
    /\b(?:const auto|unsigned|size_t|struct \w+ \{)/,
  ],
  ['Go', /^package \w+\s*$/m, /\bfunc (?:\(\w+ \*?\w+\) )?\w+\(/, /:= /, /\bnil\b/],
  ['Rust', /\bfn \w+[<(]/, /\blet (?:mut )?\w+/, /\w+!\(|&(?:mut|str)\b/, /\b(?:impl|pub|use \w+::)/],
  ['PHP', /<\?php/, /\$this->/, /\$\w+ = /, /\bfunction \w+\(.*\$/],
  ['Ruby', /^\s*def \w+/m, /^\s*end\s*$/m, /\bdo \|\w+/, /\b(?:attr_\w+|puts|require) ['":]/],
  ['Kotlin', /\bfun \w+\(/, /\bval \w+/, /\bdata class\b/],
  [
    'Swift',
    /\bfunc \w+\(.*\) (?:->|\{)/,
    /\b(?:let|var) \w+: \[?\w+/,
    /\bguard let\b|\bimport (?:UIKit|Foundation|SwiftUI)/,
  ],
  [
    'SQL',
    /\b(?:SELECT|select)\b[^;]{1,400}\b(?:FROM|from)\b/,
    /\b(?:CREATE TABLE|INSERT INTO|GROUP BY|LEFT JOIN|WHERE)\b/,
  ],
  [
    'Shell',
    /^#!.{0,40}sh\b/m,
    /; (?:then|do)\s*$/m,
    /\$\{?\w+\}?/,
    /^\s*(?:fi|done|esac)\s*$/m,
    /^\s*echo /m,
  ],
  ['HTML', /<!doctype html/i, /<(?:div|html|body|p|span|head)\b/, /<\/\w+>/],
  ['CSS', /^[.#\w][^{;\n]{0,80}\{\s*$/m, /^\s+[a-z-]+: [^;\n]{1,80};\s*$/m, /@media/],
];

const looked = 4000;

/** The language that most signs of a block of code speak for; undefined when none does clearly. */
export function codeLanguage(block: string): string | undefined {
  const head = block.slice(0, looked);
  let best: string | undefined;
  let most = 1;
  for (const [language, ...marks] of signs) {
    const points = marks.filter((mark) => mark.test(head)).length;
    if (points > most) [best, most] = [language, points];
  }
  return best;
}
