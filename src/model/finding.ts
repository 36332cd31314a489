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

/** One step of how a finding came to its confidence; names detectors, checks and context words, never the text. */
export interface Evidence {
  what: string;
  /** The confidence after this step, 0 to 1. */
  score: number;
}

export interface ExplainedFinding extends Finding {
  evidence: Evidence[];
}

export interface ScanResult {
  /** In order of `start`; they do not overlap. */
  findings: Finding[];
  /** Detectors that threw or overran and are off for the rest of the session. */
  failed: string[];
}
