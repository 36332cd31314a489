import type { GuardContext } from '../guard-context.ts';
import { guardFileDrop } from './file-drop.ts';
import { guardFileInputs } from './file-input.ts';
import { guardFilePaste } from './file-paste.ts';
import { answerPage } from './page-questions.ts';

/**
 * Watches the ways by which files come in. To be started before the guards of pasted and dropped text: what brings
 * both is held here as a whole.
 */
export function guardFiles(guard: GuardContext): void {
  const watch = guardFileInputs(guard);
  guardFileDrop(guard);
  guardFilePaste(guard);
  answerPage(guard, watch);
}
