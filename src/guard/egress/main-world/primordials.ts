/**
 * The builtins the MAIN world half uses, taken before the page runs and called only through `apply`. A page may
 * replace any of them later; syntax and plain string concatenation it cannot.
 */
export const apply = Reflect.apply;

export const indexOf = String.prototype.indexOf;
export const slice = String.prototype.slice;

export const dispatchEvent = EventTarget.prototype.dispatchEvent;
export const addEventListener = EventTarget.prototype.addEventListener;
export const stopImmediatePropagation = Event.prototype.stopImmediatePropagation;
export const OriginalCustomEvent = CustomEvent;
export const OriginalMouseEvent = MouseEvent;
export const OriginalProgressEvent = ProgressEvent;
export const detailOf = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')!.get!;

export const OriginalProxy = Proxy;
export const OriginalPromise = Promise;
export const promiseThen = Promise.prototype.then;
export const OriginalTypeError = TypeError;
export const OriginalRequest = Request;
export const OriginalResponse = Response;
export const requestUrl = Object.getOwnPropertyDescriptor(Request.prototype, 'url')!.get!;
export const requestClone = Request.prototype.clone;
export const requestText = Request.prototype.text;
export const responseText = Response.prototype.text;
export const requestMethod = Object.getOwnPropertyDescriptor(Request.prototype, 'method')!.get!;
export const OriginalBlob = Blob;
export const blobText = Blob.prototype.text;
export const OriginalFormData = FormData;
export const formEntries = FormData.prototype.forEach;
export const OriginalSearchParams = URLSearchParams;
export const searchToString = URLSearchParams.prototype.toString;
export const OriginalReadableStream = ReadableStream;
export const streamTee = ReadableStream.prototype.tee;
export const OriginalTextDecoder = TextDecoder;
export const decodeText = TextDecoder.prototype.decode;
export const isView = ArrayBuffer.isView;
export const OriginalArrayBuffer = ArrayBuffer;
export const toText = String;
export const defineProperty = Object.defineProperty;
export const descriptorOf = Object.getOwnPropertyDescriptor;

export const OriginalWeakMap = WeakMap;
export const weakGet = WeakMap.prototype.get;
export const weakSet = WeakMap.prototype.set;
