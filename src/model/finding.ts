import type { DataType } from './data-type.ts';

/** Where in a text something sensitive stands and of which kind; never what it says. */
export interface Finding {
  detector: string;
  dataType: DataType;
  /** UTF-16 offsets into the original text, end exclusive. */
  start: number;
  end: number;
  /** 0 to 1. */
  confidence: number;
  tags: readonly string[];
}

export interface ScanResult {
  /** In order of `start`; they do not overlap. */
  findings: Finding[];
  /** Detectors that threw or overran and are off for the rest of the session. */
  failed: string[];
}
