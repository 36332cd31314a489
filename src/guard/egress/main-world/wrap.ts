import {
  apply,
  construct,
  defineProperty,
  descriptorOf,
  OriginalProxy,
  OriginalWeakMap,
  weakGet,
  weakSet,
} from './primordials.ts';

export type Method = (this: unknown, ...args: unknown[]) => unknown;
export type Constructor = new (...args: unknown[]) => object;
type Instead = (original: Method, self: unknown, args: unknown[]) => unknown;

/** For each wrapper, what it stands for. */
const originals = new OriginalWeakMap<object, object>();

/**
 * Puts a proxy in a method's place. A proxy keeps name and length, and `lookNative` what it says as text; sites
 * that compare those go on working. No arms race beyond that.
 */
export function wrapMethod(owner: object, name: string, instead: Instead): void {
  const descriptor = descriptorOf(owner, name);
  const original = descriptor?.value as Method | undefined;
  if (!descriptor || typeof original !== 'function') return;
  replace(owner, name, descriptor, 'value', proxyOf(original, instead));
}

/** The same for assignments to an attribute. */
export const wrapSetter = wrapAccessor('set');
/** The same for reading one. */
export const wrapGetter = wrapAccessor('get');

function wrapAccessor(part: 'get' | 'set') {
  return (owner: object, name: string, instead: Instead): void => {
    const descriptor = descriptorOf(owner, name);
    const original = descriptor?.[part] as Method | undefined;
    if (descriptor && original) replace(owner, name, descriptor, part, proxyOf(original, instead));
  };
}

/** The same for `new`. What the prototype calls its constructor is replaced too. */
export function wrapConstructor(
  owner: object,
  name: string,
  instead: (args: unknown[], make: (args: unknown[]) => object) => object,
): void {
  const descriptor = descriptorOf(owner, name);
  const original = descriptor?.value as Constructor | undefined;
  if (!descriptor || typeof original !== 'function') return;
  const value = new OriginalProxy(original, {
    __proto__: null as never,
    construct: (target: Constructor, args: unknown[], newTarget: Constructor) =>
      instead(args, (changed) => construct(target, changed, newTarget) as object),
  } as ProxyHandler<Constructor>);
  apply(weakSet, originals, [value, original]);
  replace(owner, name, descriptor, 'value', value);
  const prototype = original.prototype as object;
  const own = descriptorOf(prototype, 'constructor');
  if (own) replace(prototype, 'constructor', own, 'value', value);
}

/** `String(fetch)` names the native function. */
export function lookNative(): void {
  wrapMethod(Function.prototype, 'toString', (original, self, args) => {
    const known = isObject(self) ? apply(weakGet, originals, [self]) : undefined;
    return apply(original, known ?? self, args);
  });
}

const isObject = (value: unknown): value is object =>
  typeof value === 'function' || (typeof value === 'object' && value !== null);

function proxyOf(original: Method, instead: Instead): Method {
  const value = new OriginalProxy(original, {
    __proto__: null as never,
    apply: (_target: Method, self: unknown, args: unknown[]) => instead(original, self, args),
  } as ProxyHandler<Method>);
  apply(weakSet, originals, [value, original]);
  return value;
}

function replace(
  owner: object,
  name: string,
  descriptor: PropertyDescriptor,
  part: 'value' | 'get' | 'set',
  by: unknown,
): void {
  defineProperty(owner, name, { __proto__: null, ...descriptor, [part]: by } as PropertyDescriptor);
}
