import { addEventListener, apply, OriginalPromise, whenDone } from '../../egress/main-world/primordials.ts';
import { wrapMethod } from '../../egress/main-world/wrap.ts';
import { filesRefused, filesReleased, judgeInput } from '../wire.ts';

type PickerWindow = { FileSystemFileHandle?: { prototype: object }; showOpenFilePicker?: unknown };

const OriginalDataTransfer = DataTransfer;
const itemsOf = Object.getOwnPropertyDescriptor(DataTransfer.prototype, 'items')!.get!;
const addItem = DataTransferItemList.prototype.add;
const filesOfTransfer = Object.getOwnPropertyDescriptor(DataTransfer.prototype, 'files')!.get!;
const filesOfInput = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'files')!;
const fileAt = FileList.prototype.item;
const OriginalWeakSet = WeakSet;
const addToSet = WeakSet.prototype.add;
const isInSet = WeakSet.prototype.has;
const OriginalException = DOMException;
const createElement = Document.prototype.createElement;

/**
 * Files behind the handles that `showOpenFilePicker` gives are judged when they are opened. Handles of the page's own
 * storage stay as they are.
 */
export function wrapFilePicker(tell: (type: string, input: HTMLInputElement) => void): void {
  const { FileSystemFileHandle } = window as PickerWindow;
  if (!FileSystemFileHandle || !(window as PickerWindow).showOpenFilePicker) return;
  const picked = new OriginalWeakSet<object>();

  wrapMethod(window, 'showOpenFilePicker', (original, self, args) => {
    const opened = apply(original, self, args) as Promise<object[]>;
    return new OriginalPromise<object[]>((resolve, reject) => {
      const note = (handles: object[]) => {
        for (let index = 0; index < handles.length; index += 1) apply(addToSet, picked, [handles[index]!]);
        resolve(handles);
      };
      whenDone(opened, note, reject);
    });
  });
  wrapMethod(FileSystemFileHandle.prototype, 'getFile', (original, self, args) => {
    const file = apply(original, self, args) as Promise<File>;
    if (!apply(isInSet, picked, [self as object])) return file;
    return new OriginalPromise<File>((resolve, reject) => {
      whenDone(file, (opened) => resolve(judged(opened, tell)), reject);
    });
  });
}

function judged(file: File, tell: (type: string, input: HTMLInputElement) => void): Promise<File> {
  return new OriginalPromise<File>((resolve, reject) => {
    const input = apply(createElement, document, ['input']) as HTMLInputElement;
    input.type = 'file';
    const transfer = new OriginalDataTransfer();
    apply(addItem, apply(itemsOf, transfer, []), [file]);
    apply(filesOfInput.set!, input, [apply(filesOfTransfer, transfer, [])]);
    const listen = (type: string, listener: () => void) => apply(addEventListener, input, [type, listener]);
    listen(filesReleased, () => resolve(apply(fileAt, apply(filesOfInput.get!, input, []), [0]) as File));
    // As if the person had closed the dialog: every site can do with that.
    listen(filesRefused, () => reject(new OriginalException('The user aborted a request.', 'AbortError')));
    tell(judgeInput, input);
  });
}
