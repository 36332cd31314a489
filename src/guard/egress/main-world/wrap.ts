import { apply, defineProperty, descriptorOf, OriginalProxy } from './primordials.ts';

export type Method = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Puts a proxy in a method's place. A proxy keeps name, length and the look of native code; sites that compare
 * those go on working. No arms race beyond that.
 */
export function wrapMethod(
  owner: object,
  name: string,
  instead: (original: Method, self: unknown, args: unknown[]) => unknown,
): void {
  const descriptor = descriptorOf(owner, name);
  const original = descriptor?.value as Method | undefined;
  if (!descriptor || typeof original !== 'function') return;
  const value = new OriginalProxy(original, {
    __proto__: null as never,
    apply: (_target: Method, self: unknown, args: unknown[]) => instead(original, self, args),
  } as ProxyHandler<Method>);
  defineProperty(owner, name, { ...descriptor, value });
}

export function callOriginal(original: Method, self: unknown, args: unknown[]): unknown {
  return apply(original, self, args);
}
