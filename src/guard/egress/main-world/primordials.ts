/**
 * The builtins the MAIN world half uses, taken before the page runs and called only through `apply`. A page may
 * replace any of them later; syntax and plain string concatenation it cannot. For the same reason no array is
 * destructured or spread here (that asks Array.prototype for its iterator), and every bag of options is made
 * without a prototype (a getter on Object.prototype would be handed the bag).
 */
export const apply = Reflect.apply;
export const construct = Reflect.construct;
export const descriptorOf = Object.getOwnPropertyDescriptor;
export const defineProperty = Object.defineProperty;
export const createObject = Object.create;

type Getter = () => unknown;
const getterOf = (owner: object, name: string): Getter => descriptorOf(owner, name)!.get!;

export const indexOf = String.prototype.indexOf;
export const slice = String.prototype.slice;
export const charCodeAt = String.prototype.charCodeAt;
export const toText = String;
export const iteratorSymbol: typeof Symbol.iterator = Symbol.iterator;
export const setTimer = setTimeout;

export const dispatchEvent = EventTarget.prototype.dispatchEvent;
export const addEventListener = EventTarget.prototype.addEventListener;
export const OriginalCustomEvent = CustomEvent;
export const OriginalMouseEvent = MouseEvent;
export const OriginalDomException = DOMException;
export const detailOf = getterOf(CustomEvent.prototype, 'detail');

export const OriginalProxy = Proxy;
export const OriginalWeakMap = WeakMap;
export const weakGet = WeakMap.prototype.get;
export const weakSet = WeakMap.prototype.set;
export const OriginalPromise = Promise;
const promiseThen = Promise.prototype.then;
export const OriginalTypeError = TypeError;

export const OriginalRequest = Request;
export const requestUrl = getterOf(Request.prototype, 'url');
/** Firefox has none. */
export const requestBody = descriptorOf(Request.prototype, 'body')?.get;
export const requestMethod = getterOf(Request.prototype, 'method');
export const requestBlob = Request.prototype.blob;
export const requestUsed = getterOf(Request.prototype, 'bodyUsed');
export const requestSignal = getterOf(Request.prototype, 'signal');
export const requestClone = Request.prototype.clone;
export const OriginalAbortSignal = AbortSignal;
export const signalAborted = getterOf(AbortSignal.prototype, 'aborted');

export const OriginalBlob = Blob;
export const OriginalFile = File;
export const blobType = getterOf(Blob.prototype, 'type');
export const fileName = getterOf(File.prototype, 'name');
export const OriginalFormData = FormData;
export const formEntries = FormData.prototype.forEach;
export const formAppend = FormData.prototype.append;
export const OriginalSearchParams = URLSearchParams;
export const searchToString = URLSearchParams.prototype.toString;
export const OriginalDocument = Document;
const xmlSerializer = new XMLSerializer();
const serializeToString = XMLSerializer.prototype.serializeToString;
export const markupOf = (node: Node) => apply(serializeToString, xmlSerializer, [node]) as string;

export const OriginalReadableStream = ReadableStream;
export const streamTee = ReadableStream.prototype.tee;
export const streamLocked = getterOf(ReadableStream.prototype, 'locked');
export const streamReader = ReadableStream.prototype.getReader;
export const readerRead = ReadableStreamDefaultReader.prototype.read;
export const readerCancel = ReadableStreamDefaultReader.prototype.cancel;

export const OriginalUint8Array = Uint8Array;
const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
export const setBytes = Uint8Array.prototype.set;
export const isView = ArrayBuffer.isView;
export const OriginalArrayBuffer = ArrayBuffer;
const OriginalDataView = DataView;
const partsOf = (owner: object) =>
  [getterOf(owner, 'buffer'), getterOf(owner, 'byteOffset'), getterOf(owner, 'byteLength')] as const;
const typedParts = partsOf(typedArray);
const dataViewParts = partsOf(DataView.prototype);

const bufferSize = getterOf(ArrayBuffer.prototype, 'byteLength');

export function byteSize(body: ArrayBuffer | ArrayBufferView): number {
  if (!isView(body)) return apply(bufferSize, body, []) as number;
  return apply((body instanceof OriginalDataView ? dataViewParts : typedParts)[2], body, []) as number;
}

/** The bytes that a view shows, copied: the page may change its own at any time. */
export function copyBytes(body: ArrayBuffer | ArrayBufferView): Uint8Array {
  if (!isView(body)) return copyOf(new OriginalUint8Array(body));
  const parts = body instanceof OriginalDataView ? dataViewParts : typedParts;
  const read = (index: 0 | 1 | 2) => apply(parts[index], body, []);
  return copyOf(
    new OriginalUint8Array(read(0) as ArrayBuffer, read(1) as number, read(2) as number) as Uint8Array,
  );
}

function copyOf(bytes: Uint8Array): Uint8Array {
  const copy = new OriginalUint8Array(apply(typedParts[2], bytes, []) as number);
  apply(setBytes, copy, [bytes]);
  return copy;
}

/**
 * `then` on a promise that the page does not hold. The own `constructor` keeps the browser from asking the page's
 * Promise.prototype for one.
 */
export function whenDone<Value>(
  promise: Promise<Value>,
  done: (value: Value) => void,
  failed: (reason?: unknown) => void,
): void {
  defineProperty(promise, 'constructor', { __proto__: null, value: undefined } as PropertyDescriptor);
  apply(promiseThen, promise, [done, failed]);
}
