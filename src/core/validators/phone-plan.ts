import { numberingPlans } from './phone-plans.ts';

/** One country's numbering plan. */
export interface Plan {
  callingCode: string;
  /** What is dialled before a national number within the country; may be empty. */
  trunk: string;
  needsTrunk: boolean;
  /** Of national significant numbers. */
  lengths: ReadonlySet<number>;
  /** For the first two digits (0 to 99) the lengths that a number may have, as bits. */
  lengthsByHead: Uint16Array;
}

let parsed: Plan[] | undefined;
const byCode = new Map<string, Plan[]>();

/** All plans, read when they are first wanted. */
export function plans(): readonly Plan[] {
  parsed ??= numberingPlans.trim().split('\n').map(parsePlan);
  return parsed;
}

export function plansOf(callingCode: string): readonly Plan[] {
  let found = byCode.get(callingCode);
  if (!found) {
    found = plans().filter((plan) => plan.callingCode === callingCode);
    byCode.set(callingCode, found);
  }
  return found;
}

/** `DE 49 0 7-12:15-17,2-9` */
function parsePlan(row: string): Plan {
  const [, callingCode, trunk, ...ranges] = row.split(' ');
  const lengths = new Set<number>();
  const lengthsByHead = new Uint16Array(100);
  for (const range of ranges) {
    const [counts, heads] = range.split(':');
    const bits = expand(counts!, '+').reduce((sum, count) => sum | (1 << count), 0);
    for (const count of expand(counts!, '+')) lengths.add(count);
    for (const part of heads!.split(',')) {
      const [first, last = first] = part.split('-');
      const low = Number(first!.padEnd(2, '0'));
      const high = Number(last!.padEnd(2, '9'));
      for (let head = low; head <= high; head++) lengthsByHead[head]! |= bits;
    }
  }
  return {
    callingCode: callingCode!,
    trunk: trunk!.replace(/[?-]/, ''),
    needsTrunk: /\d$/.test(trunk!),
    lengths,
    lengthsByHead,
  };
}

/** `7-8+10` is 7, 8, 10. */
function expand(text: string, sign: string): number[] {
  return text.split(sign).flatMap((part) => {
    const [low, high = low] = part.split('-').map(Number);
    return Array.from({ length: high! - low! + 1 }, (_, index) => low! + index);
  });
}
