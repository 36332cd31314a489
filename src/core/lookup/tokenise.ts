import { asciiFolded, CharacterClass, classAt, widthAt } from './character-class.ts';
import { TokenWriter } from './token-writer.ts';
import { emptyTokens, type Tokens } from './tokens.ts';

const beyondAscii = 0xffff;

/** Writes over `tokens`: whoever cuts up many short texts hands in the same each time. */
export function tokenise(text: string, tokens = emptyTokens(text.length)): Tokens {
  const writer = new TokenWriter(text, tokens);
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const folded = code < 128 ? asciiFolded[code]! : beyondAscii;
    if (folded === 0) at++;
    else if (folded !== beyondAscii) at = writer.addWord(at);
    else at = addBeyondAscii(writer, text, at);
  }
  return writer.tokens;
}

function addBeyondAscii(writer: TokenWriter, text: string, at: number): number {
  switch (classAt(text, at)) {
    case CharacterClass.wordless:
      return writer.addCharacter(at);
    case CharacterClass.letter:
    case CharacterClass.digit:
      return writer.addWord(at);
    default:
      return at + widthAt(text, at);
  }
}
