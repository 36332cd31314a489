interface TextItem {
  str: string;
  hasEOL: boolean;
  transform: number[];
  width: number;
  height: number;
}

/**
 * The text of a page in the order in which it was drawn. pdf.js tells where a line ends; where the next piece stands
 * apart on the same line, as a column does, a tab comes between them.
 */
export function textOfItems(items: readonly (TextItem | { type: string })[]): string {
  const pieces: string[] = [];
  let last: TextItem | undefined;
  for (const item of items) {
    if (!('str' in item)) continue;
    if (last && !last.hasEOL && last.str !== '' && item.str !== '' && standsApart(last, item))
      pieces.push('\t');
    pieces.push(item.str);
    if (item.hasEOL) pieces.push('\n');
    last = item;
  }
  return pieces.join('');
}

function standsApart(before: TextItem, after: TextItem): boolean {
  const [, , , , x = 0, y = 0] = before.transform;
  const [, , , , nextX = 0, nextY = 0] = after.transform;
  const height = before.height || after.height || 1;
  if (Math.abs(nextY - y) > height) return true;
  const gap = nextX - (x + before.width);
  return gap > height || gap < -height * 20;
}
