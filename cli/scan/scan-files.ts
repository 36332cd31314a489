import type { Readable, Writable } from 'node:stream';
import type { FileReading } from '../../src/model/file-reading.ts';
import type { Finder } from '../scan-policy.ts';
import { findAlong } from './find-along.ts';
import { type ListedFile, listFiles } from './list-files.ts';
import { Printer } from './printer.ts';
import { drawnProgress, type Progress, silent } from './progress.ts';
import { readDocument } from './read-document.ts';
import { decodeText, NotText, readBlocks } from './read-text.ts';
import type { FileFault, Report } from './report.ts';

export interface Streams {
  input: Readable;
  output: Writable & { isTTY?: boolean };
  errors: Writable & { isTTY?: boolean; columns?: number };
}

/**
 * Findings of files and of all files below folders, told by `report`; the path `-` is text on standard input.
 * Answers the exit code. 0: none, 1: some, 2: a file that cannot be read.
 */
export async function scanFiles(
  paths: readonly string[],
  finder: Finder,
  report: Report,
  streams: Streams,
): Promise<number> {
  return new FileScan(finder, report, streams, progressFor(paths, streams)).run(paths);
}

/** With a total where it can be known beforehand. */
function progressFor(paths: readonly string[], { errors }: Streams): Progress {
  if (!errors.isTTY) return silent;
  if (paths.includes('-')) return drawnProgress(errors, undefined);
  let total = 0;
  for (const path of paths) for (const { size } of listFiles(path, () => {})) total += size;
  return drawnProgress(errors, total);
}

class FileScan {
  private readonly finder: Finder;
  private readonly report: Report;
  private readonly streams: Streams;
  private readonly progress: Progress;
  private readonly printer: Printer;
  private readonly faults: FileFault[] = [];
  /** Bytes. */
  private done = 0;
  private findings = 0;
  private files = 0;

  constructor(finder: Finder, report: Report, streams: Streams, progress: Progress) {
    this.finder = finder;
    this.report = report;
    this.streams = streams;
    this.progress = progress;
    this.printer = new Printer(streams.output, () => progress.clear());
  }

  async run(paths: readonly string[]): Promise<number> {
    await this.printer.print(this.report.begin());
    for (const path of paths) {
      if (path === '-') await this.scan({ path, size: 0, isNamed: true });
      else for (const file of listFiles(path, (...fault) => this.refuse(...fault))) await this.scan(file);
    }
    await this.printer.print(this.report.end(this.faults));
    await this.printer.flush();
    this.progress.clear();
    if (this.streams.errors.isTTY) this.tell(this.summary());
    if (this.faults.length > 0) return 2;
    return this.findings > 0 ? 1 : 0;
  }

  private async scan(file: ListedFile): Promise<void> {
    try {
      const inside = file.path === '-' ? null : await readDocument(file);
      if (inside) return await this.scanInside(file, inside);
      const text = decodeText(this.blocksOf(file));
      for await (const located of findAlong(text, (window) => this.finder.find(window))) {
        this.findings++;
        await this.printer.print(this.report.finding(file.path, located));
      }
      await this.printer.print(this.report.endFile(file.path));
      if (this.streams.output.isTTY) await this.printer.flush();
      this.files++;
    } catch (error) {
      if (!(error instanceof NotText)) this.refuse(file.path, error as NodeJS.ErrnoException);
      else if (file.isNamed) this.tell(`${file.path}: left out, it is no text`);
    }
  }

  /** Every text of a document or an archive stands under its own place in it. */
  private async scanInside(file: ListedFile, { parts, unreadable }: FileReading): Promise<void> {
    for (const { path, text } of parts) {
      for await (const located of findAlong(once(text), (window) => this.finder.find(window))) {
        this.findings++;
        await this.printer.print(this.report.finding(path, located));
      }
      await this.printer.print(this.report.endFile(path));
    }
    for (const { path, reason } of unreadable) this.tell(`${path}: left out, ${reason}`);
    this.done += file.size;
    this.progress.show(this.done, this.findings);
    this.files++;
  }

  private async *blocksOf({ path, size }: ListedFile): AsyncGenerator<Buffer> {
    let read = 0;
    for await (const block of path === '-' ? this.streams.input : readBlocks(path, size)) {
      yield block;
      read += block.length;
      this.progress.show(this.done + read, this.findings);
    }
    this.done += read;
  }

  private refuse(file: string, { code, message }: NodeJS.ErrnoException): void {
    const fault = { file, message: `cannot be read (${code ?? message})` };
    this.faults.push(fault);
    this.tell(`${file}: ${fault.message}`);
  }

  private tell(line: string): void {
    this.progress.clear();
    this.streams.errors.write(`${line}\n`);
  }

  private summary(): string {
    const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
    return `${count(this.files, 'file')}, ${(this.done / 1e6).toFixed(1)} MB, ${count(this.findings, 'finding')}`;
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
