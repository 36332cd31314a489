import { apply, OriginalPromise, whenDone } from '../../egress/main-world/primordials.ts';
import { wrapMethod } from '../../egress/main-world/wrap.ts';

const kindOf = Object.getOwnPropertyDescriptor(DataTransferItem.prototype, 'kind')!.get!;
const getAsFile = DataTransferItem.prototype.getAsFile;
const nameOf = Object.getOwnPropertyDescriptor(File.prototype, 'name')!.get!;
const create = Object.create;

/**
 * A drop that is dispatched again carries files without an entry in a file system, and sites that ask every item for
 * one do not expect `null`. They get one that says what a real one would.
 */
export function fillEntries(): void {
  const { FileSystemFileEntry } = window as { FileSystemFileEntry?: { prototype: object } };
  // Chromium keeps the interface to itself.
  const prototype = FileSystemFileEntry?.prototype ?? Object.prototype;
  wrapMethod(DataTransferItem.prototype, 'webkitGetAsEntry', (original, self, args) => {
    const entry = apply(original, self, args);
    if (entry !== null || apply(kindOf, self, []) !== 'file') return entry;
    const file = apply(getAsFile, self as DataTransferItem, []);
    if (!file) return entry;
    const name = apply(nameOf, file, []) as string;
    const value = (of: unknown) => ({ value: of, enumerable: true, __proto__: null });
    return create(prototype, {
      isFile: value(true),
      isDirectory: value(false),
      name: value(name),
      fullPath: value(`/${name}`),
      file: value((done: (file: File) => void) => done(file)),
    });
  });
  // Uploaders take `null` for a fault, and `undefined` for a browser that has no handle to give.
  wrapMethod(DataTransferItem.prototype, 'getAsFileSystemHandle', (original, self, args) => {
    const isFile = apply(kindOf, self, []) === 'file';
    const handle = apply(original, self, args) as Promise<unknown>;
    return new OriginalPromise<unknown>((resolve, reject) => {
      whenDone(handle, (given) => resolve(given === null && isFile ? undefined : given), reject);
    });
  });
}
