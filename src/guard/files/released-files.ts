import { fingerprint } from './fingerprint.ts';

/** The files that were judged on this page and may go: a request that carries one need not judge it again. */
export interface ReleasedFiles {
  add(file: File, bytes: ArrayBuffer): void;
  /**
   * Whether this looks like a released file: the same object, or the same name, size, type and date. Enough for an
   * event that a page makes of files it was given; not for bytes that a page may have made itself.
   */
  has(file: File): boolean;
  /** Whether exactly these bytes were released. */
  hasBytes(bytes: ArrayBuffer): boolean;
}

export function createReleasedFiles(): ReleasedFiles {
  const objects = new WeakSet<File>();
  const descriptions = new Set<string>();
  const prints = new Set<string>();
  return {
    add(file, bytes) {
      objects.add(file);
      descriptions.add(descriptionOf(file));
      prints.add(fingerprint(bytes));
    },
    has: (file) => objects.has(file) || descriptions.has(descriptionOf(file)),
    hasBytes: (bytes) => prints.has(fingerprint(bytes)),
  };
}

function descriptionOf({ name, size, type, lastModified }: File): string {
  return [size, lastModified, type, name].join('\n');
}
