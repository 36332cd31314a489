import { maskValue } from '../../src/core/mask.ts';
import type { Finding } from '../../src/model/finding.ts';

/** Longer findings are passages, UTF-16 code units. */
const longestValue = 200;

/** What a value looks like; of what is no single value, such as code, a key in armour or a table, the length. */
export function shapeOf(finding: Finding, value: string): string {
  const isPassage =
    finding.dataType.startsWith('code/') || value.length > longestValue || value.includes('\n');
  return isPassage ? lengthShape(finding) : maskValue(value);
}

export const lengthShape = ({ start, end }: Finding) => `${end - start} characters`;
