import type { FileReading } from '../../model/file-reading.ts';
import type { GuardPorts } from '../ports.ts';
import type { FileCopy } from './file-copy.ts';

/** Files read at the same time; the reader keeps as many workers. */
const atOnce = 2;

/**
 * Has copies read off the page. A file that nobody could read says so; only the signal ends it all. `progress`
 * is told from 0 to 1, by bytes.
 */
export async function readFiles(
  copies: readonly FileCopy[],
  ports: Pick<GuardPorts, 'readFile'>,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<FileReading[]> {
  const readings: FileReading[] = [];
  const total = copies.reduce((sum, { file }) => sum + file.size, 1);
  let next = 0;
  let done = 0;
  const readOn = async (): Promise<void> => {
    while (next < copies.length && !signal.aborted) {
      const index = next;
      next += 1;
      const copy = copies[index]!;
      readings[index] = await readCopy(copy, ports, signal);
      done += copy.file.size;
      progress(done / total);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, readOn));
  return readings;
}

async function readCopy(
  { file, bytes, failed }: FileCopy,
  ports: Pick<GuardPorts, 'readFile'>,
  signal: AbortSignal,
): Promise<FileReading> {
  if (bytes) return ports.readFile(file, signal).catch(() => unread(file, 'failed'));
  return unread(file, failed ? 'corrupt' : 'too-large');
}

function unread({ name }: File, reason: FileReading['unreadable'][number]['reason']): FileReading {
  return { kind: 'unknown', parts: [], unreadable: [{ path: name, reason }], images: [] };
}
