import { NumberList } from './number-list.ts';

/** For each `lines` detector the offset of one keyword of it in each line that has any. */
export class LineMarks {
  private readonly text: string;
  private readonly marks = new Map<number, NumberList>();
  private readonly lineEnds = new Map<number, number>();

  constructor(text: string) {
    this.text = text;
  }

  /** Offsets must come in ascending order. */
  add(detector: number, at: number): void {
    if (at <= (this.lineEnds.get(detector) ?? -1)) return;
    const end = this.text.indexOf('\n', at);
    this.lineEnds.set(detector, end < 0 ? this.text.length : end);
    const marks = this.marks.get(detector) ?? new NumberList();
    this.marks.set(detector, marks);
    marks.push(at);
  }

  of(detector: number): NumberList | undefined {
    return this.marks.get(detector);
  }
}
