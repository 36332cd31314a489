import type { Finding } from '../../src/model/finding.ts';
import { LineCursor, type Place } from './line-cursor.ts';
import { lengthShape, shapeOf } from './shape.ts';

/** A finding and where in its file it stands; never what it says. */
export interface LocatedFinding {
  /** Offsets in the whole file, UTF-16 code units. */
  finding: Finding;
  start: Place;
  /** Exclusive. */
  end: Place;
  /** What the value looks like, enough for its owner to recognise it. */
  shape: string;
}

/** UTF-16 code units of a long text that are scanned at once, and what a finding may need to see on either side. */
const defaultSizes = { window: 2_000_000, margin: 20_000 };
/** A first line up to this length is shown to every window: it may be the header row of a table. */
const longestHeading = 4000;

/**
 * The findings of a text that comes in pieces, in order. Long texts are scanned in windows that overlap, so that
 * memory does not grow with the text; what reaches from one into the next is one finding.
 */
export async function* findAlong(
  pieces: AsyncIterable<string>,
  find: (text: string) => Finding[],
  sizes: { window: number; margin: number } = defaultSizes,
): AsyncGenerator<LocatedFinding> {
  const seams = new Seams(find, sizes.margin);
  let pending: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    pending.push(piece);
    length += piece.length;
    if (length < sizes.window) continue;
    yield* seams.take(pending.join(''));
    pending = [];
    length = 0;
  }
  yield* seams.finish(pending.join(''));
}

class Seams {
  private readonly cursor = new LineCursor();
  private readonly find: (text: string) => Finding[];
  private readonly margin: number;
  private window = '';
  private windowStart = 0;
  /** Findings that start before this offset have been seen. */
  private seam = 0;
  private heading: string | undefined;
  /** Reaches beyond the seam: the next window may know more of it. */
  private open: LocatedFinding | undefined;

  constructor(find: (text: string) => Finding[], margin: number) {
    this.find = find;
    this.margin = margin;
  }

  *take(text: string): Generator<LocatedFinding> {
    this.window += text;
    this.heading ??= headingOf(this.window);
    const end = this.windowStart + this.window.length;
    yield* this.settle(end - this.margin);
    const rest = this.restartAt(this.seam - this.margin);
    this.cursor.placeOf(rest, this.window, this.windowStart);
    this.window = this.window.slice(rest - this.windowStart);
    this.windowStart = rest;
  }

  *finish(text: string): Generator<LocatedFinding> {
    this.window += text;
    yield* this.settle(Number.POSITIVE_INFINITY);
    if (this.open) yield this.open;
  }

  /** Findings that start between the last seam and this one. */
  private *settle(seam: number): Generator<LocatedFinding> {
    for (const finding of this.findInWindow()) {
      if (finding.start >= seam) break;
      const { open } = this;
      if (open && finding.start < open.finding.end) {
        if (finding.detector === open.finding.detector) this.extend(open, finding.end);
        continue;
      }
      if (finding.start < this.seam) continue;
      if (open) yield open;
      this.open = this.locate(finding);
    }
    if (this.open && this.open.finding.end <= seam) {
      yield this.open;
      this.open = undefined;
    }
    this.seam = seam;
  }

  private findInWindow(): Finding[] {
    const heading = this.windowStart === 0 ? '' : (this.heading ?? '');
    const shift = this.windowStart - heading.length;
    return this.find(heading + this.window)
      .filter(({ end }) => end > heading.length)
      .map((finding) => ({
        ...finding,
        start: Math.max(finding.start, heading.length) + shift,
        end: finding.end + shift,
      }));
  }

  private extend(open: LocatedFinding, end: number): void {
    if (end <= open.finding.end) return;
    open.finding = { ...open.finding, end };
    open.end = this.cursor.placeOf(end, this.window, this.windowStart);
    open.shape = lengthShape(open.finding);
  }

  private locate(finding: Finding): LocatedFinding {
    const { window, windowStart, cursor } = this;
    const { start, end } = finding;
    return {
      finding,
      start: cursor.placeOf(start, window, windowStart),
      end: cursor.placeOf(end, window, windowStart),
      shape: shapeOf(finding, window.slice(start - windowStart, end - windowStart)),
    };
  }

  /** At the start of a line, where there is one. */
  private restartAt(offset: number): number {
    const wanted = Math.max(0, offset - this.windowStart);
    const found = this.window.indexOf('\n', wanted);
    const hasLine = found >= 0 && found < wanted + this.margin / 2;
    return this.windowStart + (hasLine ? found + 1 : wanted);
  }
}

/** With its line break; nothing where the first line is long. */
function headingOf(text: string): string {
  const end = text.indexOf('\n') + 1;
  return end <= longestHeading ? text.slice(0, end) : '';
}
