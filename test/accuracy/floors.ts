/** Shares from 0 to 1: `recall`, `rightKind` and `precision` at least, `setOff` (near-misses that fire) at most. */
export interface Floor {
  recall: number;
  rightKind: number;
  precision: number;
  setOff: number;
}

/** By family; a little below what was last measured, so that losing ground is a decision. */
export const floors: Record<string, Floor> = {
  'named secrets': { recall: 0.94, rightKind: 0.88, precision: 0.94, setOff: 0.03 },
  'vendor keys by context': { recall: 0.78, rightKind: 0.66, precision: 0.96, setOff: 0.03 },
  'passwords, keys, URLs': { recall: 0.62, rightKind: 0.62, precision: 0.92, setOff: 0.04 },
  'core personal data': { recall: 0.94, rightKind: 0.94, precision: 0.94, setOff: 0.03 },
  'national phone numbers': { recall: 0.22, rightKind: 0.22, precision: 0.92, setOff: 0.03 },
  'national ids, papers, accounts': { recall: 0.52, rightKind: 0.52, precision: 0.94, setOff: 0.03 },
  'names, addresses, birth dates': { recall: 0.26, rightKind: 0.26, precision: 0.96, setOff: 0.03 },
  'company content': { recall: 0.5, rightKind: 0.4, precision: 0.92, setOff: 0.03 },
  attacks: { recall: 0.02, rightKind: 0.02, precision: 0.96, setOff: 0.03 },
};

/** Findings per million characters of ordinary text and code, at most. */
export const ordinaryCeilings = { secret: 2, personal: 30 };
