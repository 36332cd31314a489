import { defineProperty, iteratorSymbol } from './primordials.ts';

/** A list that the browser can go through without asking Array.prototype how. */
export function iterable(list: readonly unknown[]): Iterable<unknown> {
  return {
    __proto__: null,
    [iteratorSymbol]() {
      let at = 0;
      const next = () => {
        const done = at === list.length;
        const step = { __proto__: null, done, value: done ? undefined : list[at] };
        at += 1;
        return step;
      };
      return { __proto__: null, next };
    },
  } as never;
}

/** An assignment would run a setter that a page has put on Array.prototype. */
export function append(list: unknown[], value: unknown): void {
  const own = { __proto__: null, value, enumerable: true, writable: true, configurable: true };
  defineProperty(list, list.length, own as PropertyDescriptor);
}
