/** Whether the values of an INSERT statement are rows of data: more than one of them, or one of five values. */
export function isSqlRows(statement: string): boolean {
  let rows = 0;
  for (const _ of statement.matchAll(/\)\s{0,4},\s{0,4}\(|\);/g)) if (++rows > 1) return true;
  const first = statement.slice(statement.search(/values/i));
  return (first.match(/,/g)?.length ?? 0) >= 4;
}
