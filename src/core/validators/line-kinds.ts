import type { ValidatorName } from '../../model/validator-name.ts';
import { codeLanguage } from './code-language.ts';
import { judgeCodeLine } from './code-line.ts';

/** What the line `text[from..to)` says for a kind of block: above 0 it belongs, at 0 it says nothing, else not. */
export type LineJudge = (text: string, from: number, to: number) => number;

interface LineKind {
  judge: LineJudge;
  /** What the lines of a block are, in words that follow "12 lines of". */
  describe(block: string): string;
}

/** By the check of a `lines` detector without keywords: how it tells its lines. */
export const lineKinds: Partial<Record<ValidatorName, LineKind>> = {
  'source-code': { judge: judgeCodeLine, describe: (block) => codeLanguage(block) ?? 'code' },
};
