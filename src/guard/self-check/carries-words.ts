/** Words that are compared: enough to know a text by, few enough for every request. */
const mostWords = 16;
/** A site may add marks, mend words and drop some; this share of the words has to be there. */
const enough = 0.6;
const longestText = 4_000;
const longestBody = 2_000_000;

/**
 * What a text is known by in a request, whatever its encoding does to spaces, quotes and marks: its longer words,
 * and of scripts that do not part words a few characters at a time.
 */
export function wordsOf(text: string): string[] {
  const beginning = text.slice(0, longestText);
  const words = new Set(beginning.match(/[A-Za-z0-9]{4,24}/g) ?? []);
  for (const run of beginning.match(/[^\p{ASCII}\p{P}\s]{2,}/gu) ?? []) words.add(run.slice(0, 4));
  return [...words].slice(0, mostWords);
}

/** Whether what goes out carries a text. `words`: by `wordsOf`, not empty. */
export function carriesWords(outgoing: string, words: readonly string[]): boolean {
  const body = outgoing.slice(0, longestBody);
  const has = words.filter((word) => body.includes(word));
  if (has.length >= words.length * enough) return true;
  if (words.every((word) => /^[A-Za-z0-9]+$/.test(word)) || !/%[0-9A-F]{2}|\\u[0-9a-f]{4}/i.test(body))
    return false;
  const plain = unescaped(body);
  return words.filter((word) => plain.includes(word)).length >= words.length * enough;
}

function unescaped(body: string): string {
  const plain = body.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return plain.replace(/(?:%[0-9A-F]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
