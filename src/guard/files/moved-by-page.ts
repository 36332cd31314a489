import type { GuardContext } from '../guard-context.ts';

/**
 * Pages hand on what they were given: a dropped file goes into an input, whose `change` they dispatch. What was
 * judged is not held again; what a person chooses is, even the same file.
 */
export function isMovedByPage(
  event: Event,
  files: readonly File[],
  { files: { released } }: Pick<GuardContext, 'files'>,
): boolean {
  return !event.isTrusted && files.every(released.has);
}
