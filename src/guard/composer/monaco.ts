import { type DomReading, readDom } from './dom-reader.ts';

/**
 * Monaco's rendered lines, in the order in which they are seen (its DOM keeps them in any), with plain spaces for
 * the no-break ones it draws.
 */
export function readMonaco(editor: HTMLElement): DomReading & { partial: boolean } {
  const lines = [...editor.querySelectorAll<HTMLElement>('.view-lines > .view-line')];
  const top = (line: HTMLElement) => Number.parseFloat(line.style.top) || 0;
  lines.sort((a, b) => top(a) - top(b));
  const pieces: DomReading['pieces'] = [];
  let text = '';
  for (const line of lines) {
    if (line !== lines[0]) text += '\n';
    const reading = readDom(line);
    for (const piece of reading.pieces) pieces.push({ ...piece, start: piece.start + text.length });
    text += reading.text.replaceAll('\u00a0', ' ');
  }
  return { text, pieces, partial: isCut(editor, lines, top) };
}

/** Lines above the first or below the last one, or a line too long to be drawn. */
function isCut(editor: HTMLElement, lines: HTMLElement[], top: (line: HTMLElement) => number): boolean {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return false;
  const height = editor.querySelector<HTMLElement>('.lines-content')?.scrollHeight ?? 0;
  return top(first) > 0 || top(last) + 2 * last.offsetHeight <= height || isTooLong(lines);
}

/** Monaco stops drawing a line here unless it is told otherwise (`stopRenderingLineAfter`). */
const drawnAtMost = 10_000;

function isTooLong(lines: readonly HTMLElement[]): boolean {
  return lines.some((line) => (line.textContent?.length ?? 0) >= drawnAtMost);
}
