import type { Finding } from '../../src/model/finding.ts';

/**
 * Whether a finding is of a kind that is told in words. The words of the finding are those of its detector's id and
 * its data type, and neighbouring ones written as one ("open ai" is "openai" too). `github token | github key`: one
 * of the alternatives must fit, and it fits when each of its words, or all written as one, is a word of the finding.
 */
export function isOfKind(finding: Pick<Finding, 'detector' | 'dataType'>, kind: string): boolean {
  const words = wordsOf(finding);
  return kind.split('|').some((alternative) => {
    const wanted = alternative.trim().split(' ');
    return wanted.every((word) => words.has(word)) || words.has(wanted.join(''));
  });
}

function wordsOf({ detector, dataType }: Pick<Finding, 'detector' | 'dataType'>): Set<string> {
  const words = new Set<string>();
  for (const name of [detector, dataType]) {
    const parts = name.toLowerCase().split(/[^a-z0-9]+/);
    for (let from = 0; from < parts.length; from++)
      for (let to = from + 1; to <= Math.min(parts.length, from + 3); to++)
        words.add(parts.slice(from, to).join(''));
  }
  return words;
}
