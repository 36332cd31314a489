import type { FoundKind } from '../scan-policy.ts';
import type { LocatedFinding } from './find-along.ts';

/** How findings are written: each function answers what is to be printed next, perhaps nothing. Never a value. */
export interface Report {
  begin(): string;
  finding(file: string, located: LocatedFinding): string;
  /** After the last finding of a file, also of one that has none. */
  endFile(file: string): string;
  end(faults: readonly FileFault[]): string;
}

/** A file that could not be read. */
export interface FileFault {
  file: string;
  message: string;
}

export type KindOf = (detector: string) => FoundKind;
