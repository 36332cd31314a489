/** Whether a data type is the one a pattern names, or lies below it (`secret/*`, `*`). */
export function matchesDataType(pattern: string, dataType: string): boolean {
  if (pattern === '*') return true;
  if (pattern.endsWith('/*')) return dataType.startsWith(pattern.slice(0, -1));
  return pattern === dataType;
}
