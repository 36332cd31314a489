import type { FileCounts, FileReading, PlainEncoding, UnreadableReason } from '../../model/file-reading.ts';
import type { Finding } from '../../model/finding.ts';

/** A file, or the text beside files, as a stretch of the one text that is judged. */
export interface Stretch {
  start: number;
  end: number;
  /** Which file; -1: no file. */
  file: number;
  /** Set where the stretch is the file, character for character: values can be taken out of it. */
  plain?: PlainEncoding;
}

export interface FileTexts {
  /** Everything that is to be scanned. */
  text: string;
  stretches: Stretch[];
  /** What is said of files that hold nothing to scan. */
  remarks: Remark[];
  counts: FileCounts;
}

interface Remark {
  detector: `file-${UnreadableReason}` | 'file-image';
  dataType: 'file/unreadable' | 'file/image' | 'file/unchecked';
  /** The same for the same thing in the same file; never leaves the page. */
  about: string;
}

/** Puts the texts of an attempt together: those of its files, their names, and what comes along with them. */
export function joinTexts(
  files: readonly File[],
  readings: readonly FileReading[],
  beside: string,
): FileTexts {
  const pieces: string[] = [];
  const stretches: Stretch[] = [];
  let length = 0;
  const add = (text: string, file: number, plain?: PlainEncoding) => {
    stretches.push({ start: length, end: length + text.length, file, ...(plain && { plain }) });
    pieces.push(text, '\n\n');
    length += text.length + 2;
  };
  if (beside) add(beside, -1);
  files.forEach(({ name }, index) => {
    const { parts = [], plain } = readings[index] ?? {};
    for (const [part, { text }] of parts.entries()) add(text, index, part === 0 ? plain : undefined);
    add(name, index);
  });
  return {
    text: pieces.join(''),
    stretches,
    remarks: remarksOn(files, readings),
    counts: count(files, readings),
  };
}

function remarksOn(files: readonly File[], readings: readonly FileReading[]): Remark[] {
  return readings.flatMap(({ unreadable, images }, index) => {
    const { size = 0, lastModified = 0 } = files[index] ?? {};
    const about = (path: string) => `${path} ${size} ${lastModified}`;
    return [
      ...unreadable.map(({ path, reason }) => ({
        detector: `file-${reason}` as const,
        dataType: reason === 'failed' ? ('file/unchecked' as const) : ('file/unreadable' as const),
        about: about(path),
      })),
      ...images.map((path) => ({
        detector: 'file-image' as const,
        dataType: 'file/image' as const,
        about: about(path),
      })),
    ];
  });
}

function count(files: readonly File[], readings: readonly FileReading[]): FileCounts {
  return {
    kinds: [...new Set(readings.map(({ kind }) => kind))],
    count: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
  };
}

/** The remarks as findings that stand behind the text. */
export function withRemarks({ text, remarks }: FileTexts): { text: string; findings: Finding[] } {
  let whole = text;
  const findings = remarks.map(({ detector, dataType, about }) => {
    const start = whole.length;
    whole += `${about}\n`;
    return { detector, dataType, start, end: start + about.length, confidence: 1, tags: [] };
  });
  return { text: whole, findings };
}

/** Whether values can be taken out of every file in which something was found. */
export function isWhole({ stretches }: FileTexts, findings: readonly Finding[]): boolean {
  const open = new Set(stretches.filter(({ plain, file }) => plain || file < 0).map(({ file }) => file));
  return findings.some(({ start }) => {
    const place = stretches.find((stretch) => start >= stretch.start && start < stretch.end);
    return !place || !open.has(place.file);
  });
}
