/** The shape of a regular expression: as much of it as tells how far it can backtrack. */
export type PatternNode =
  /** One character of a set; `null` set: any character. */
  | { kind: 'set'; accepts: (code: number) => boolean }
  | { kind: 'sequence'; items: PatternNode[] }
  | { kind: 'choice'; options: PatternNode[] }
  | { kind: 'repeat'; item: PatternNode; min: number; max: number }
  /** Look-around and anchors: match no characters. */
  | { kind: 'empty'; inside?: PatternNode }
  | { kind: 'backreference' };

const shorthand: Record<string, string> = { d: '\\d', D: '\\D', w: '\\w', W: '\\W', s: '\\s', S: '\\S' };

/** Parses a pattern that is known to compile without flags. */
export function parsePattern(source: string): PatternNode {
  let at = 0;

  function choice(): PatternNode {
    const options = [sequence()];
    while (source[at] === '|') {
      at++;
      options.push(sequence());
    }
    return options.length === 1 ? options[0]! : { kind: 'choice', options };
  }

  function sequence(): PatternNode {
    const items: PatternNode[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') items.push(quantified(atom()));
    return { kind: 'sequence', items };
  }

  function quantified(item: PatternNode): PatternNode {
    const match = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(source.slice(at, at + 24));
    if (!match) return item;
    at += match[0].length;
    if (source[at] === '?') at++;
    const [sign] = match[0];
    if (sign === '*') return { kind: 'repeat', item, min: 0, max: Number.POSITIVE_INFINITY };
    if (sign === '+') return { kind: 'repeat', item, min: 1, max: Number.POSITIVE_INFINITY };
    if (sign === '?') return { kind: 'repeat', item, min: 0, max: 1 };
    const min = Number(match[1]);
    const max = match[3] ? Number(match[3]) : match[2] ? Number.POSITIVE_INFINITY : min;
    return { kind: 'repeat', item, min, max };
  }

  function atom(): PatternNode {
    const character = source[at++]!;
    if (character === '(') return group();
    if (character === '[') return characterClass();
    if (character === '\\') return escaped();
    if (character === '^' || character === '$') return { kind: 'empty' };
    if (character === '.') return { kind: 'set', accepts: (code) => code !== 10 && code !== 13 };
    const code = character.charCodeAt(0);
    return { kind: 'set', accepts: (other) => other === code };
  }

  function group(): PatternNode {
    const head = /^\?(?:[:]|<?[=!]|<[A-Za-z_]\w*>)/.exec(source.slice(at, at + 80))?.[0] ?? '';
    at += head.length;
    const inside = choice();
    at++;
    return /[=!]$/.test(head) ? { kind: 'empty', inside } : inside;
  }

  function characterClass(): PatternNode {
    const from = at - 1;
    while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
    at++;
    return setOf(source.slice(from, at));
  }

  function escaped(): PatternNode {
    const character = source[at++]!;
    if (character === 'b' || character === 'B') return { kind: 'empty' };
    if (/[1-9k]/.test(character)) return { kind: 'backreference' };
    if (shorthand[character]) return setOf(shorthand[character]);
    const length = character === 'x' ? 2 : character === 'u' ? 4 : character === 'c' ? 1 : 0;
    const text = source.slice(at - 2, at + length);
    at += length;
    return setOf(text);
  }

  return choice();
}

function setOf(source: string): PatternNode {
  const regex = new RegExp(`^(?:${source})$`);
  return { kind: 'set', accepts: (code) => regex.test(String.fromCharCode(code)) };
}
