/**
 * The builtins the MAIN world half uses, taken before the page runs and called only through `apply`. A page may
 * replace any of them later; syntax and plain string concatenation it cannot.
 */
export const apply = Reflect.apply;

export const indexOf = String.prototype.indexOf;
export const slice = String.prototype.slice;

export const dispatchEvent = EventTarget.prototype.dispatchEvent;
export const addEventListener = EventTarget.prototype.addEventListener;
export const removeEventListener = EventTarget.prototype.removeEventListener;
export const OriginalCustomEvent = CustomEvent;
export const OriginalMouseEvent = MouseEvent;
export const detailOf = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')!.get!;

export const OriginalProxy = Proxy;
export const OriginalPromise = Promise;
export const promiseThen = Promise.prototype.then;
export const OriginalTypeError = TypeError;
export const OriginalRequest = Request;
export const OriginalResponse = Response;
export const requestUrl = Object.getOwnPropertyDescriptor(Request.prototype, 'url')!.get!;
/** Firefox has none. */
export const requestBody = Object.getOwnPropertyDescriptor(Request.prototype, 'body')?.get;
export const requestMethod = Object.getOwnPropertyDescriptor(Request.prototype, 'method')!.get!;
export const requestUsed = Object.getOwnPropertyDescriptor(Request.prototype, 'bodyUsed')!.get!;
export const requestClone = Request.prototype.clone;
export const requestText = Request.prototype.text;
export const responseText = Response.prototype.text;
export const OriginalBlob = Blob;
export const blobText = Blob.prototype.text;
export const blobSize = Object.getOwnPropertyDescriptor(Blob.prototype, 'size')!.get!;
export const blobType = Object.getOwnPropertyDescriptor(Blob.prototype, 'type')!.get!;
export const OriginalFormData = FormData;
export const formEntries = FormData.prototype.forEach;
export const formSet = FormData.prototype.set;
export const eventFormData = Object.getOwnPropertyDescriptor(FormDataEvent.prototype, 'formData')!.get!;
export const formAppend = FormData.prototype.append;
export const OriginalSearchParams = URLSearchParams;
export const searchToString = URLSearchParams.prototype.toString;
export const paramsAppend = URLSearchParams.prototype.append;
export const paramsEntries = URLSearchParams.prototype.forEach;
export const OriginalReadableStream = ReadableStream;
export const streamTee = ReadableStream.prototype.tee;
export const OriginalTextDecoder = TextDecoder;
export const decodeText = TextDecoder.prototype.decode;
export const OriginalTextEncoder = TextEncoder;
export const encodeText = TextEncoder.prototype.encode;
export const isView = ArrayBuffer.isView;
export const OriginalArrayBuffer = ArrayBuffer;
export const toText = String;
export const defineProperty = Object.defineProperty;
export const descriptorOf = Object.getOwnPropertyDescriptor;

export const OriginalWeakMap = WeakMap;
export const weakGet = WeakMap.prototype.get;
export const weakSet = WeakMap.prototype.set;
