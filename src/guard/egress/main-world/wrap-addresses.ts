import type { Ask } from './channel.ts';
import { consider } from './consider.ts';
import { readBody } from './material.ts';
import { apply, descriptorOf, indexOf, toText } from './primordials.ts';
import { append } from './safe-list.ts';
import { type Method, wrapMethod, wrapSetter } from './wrap.ts';

/** Elements that fetch what an attribute names, as soon as it is set. */
const fetching = [
  ['HTMLIFrameElement', 'src'],
  ['HTMLImageElement', 'src'],
  ['HTMLScriptElement', 'src'],
  ['HTMLLinkElement', 'href'],
  ['HTMLMediaElement', 'src'],
  ['HTMLEmbedElement', 'src'],
  ['HTMLObjectElement', 'data'],
] as const;

/** A prompt in an address that no call sends: what elements fetch, and `window.open`. */
export function wrapAddresses(ask: Ask): void {
  const kinds: { prototype: object; name: string }[] = [];
  for (let index = 0; index < fetching.length; index += 1) {
    const interfaceName = fetching[index]![0];
    const name = fetching[index]![1];
    const { prototype } = window[interfaceName];
    append(kinds, { prototype, name });
    wrapSetter(prototype, name, (original, self, args) => judgeAddress(ask, original, self, args, 0));
  }

  wrapMethod(Element.prototype, 'setAttribute', (original, self, args) => {
    const name = args[0];
    if (name === 'src' || name === 'href' || name === 'data') {
      for (let index = 0; index < kinds.length; index += 1) {
        const kind = kinds[index]!;
        if (kind.name === name && isA(kind.prototype, self))
          return judgeAddress(ask, original, self, args, 1);
      }
    }
    return apply(original, self, args);
  });

  // A link that is in no document is heard by nobody else when it is clicked.
  const hrefOf = descriptorOf(HTMLAnchorElement.prototype, 'href')!.get!;
  const isConnected = descriptorOf(Node.prototype, 'isConnected')!.get!;
  const { setAttribute } = Element.prototype;
  wrapMethod(HTMLElement.prototype, 'click', (original, self, args) => {
    const outside = isA(HTMLAnchorElement.prototype, self) && apply(isConnected, self, []) === false;
    const href = outside ? (apply(hrefOf, self, []) as string) : '';
    if (!mayCarry(href)) return apply(original, self, args);
    consider(ask, {
      url: href,
      content: readBody(null),
      canWait: true,
      urlIsFree: true,
      send(_, url) {
        if (url !== href) apply(setAttribute, self, ['href', url]);
        apply(original, self, args);
      },
      fail() {},
    });
    return undefined;
  });

  wrapMethod(window, 'open', (original, self, args) => {
    let opened: unknown = null;
    if (!mayCarry(args[0])) return apply(original, self, args);
    const rest = (url: string) =>
      args.length > 2 ? [url, args[1], args[2]] : args.length > 1 ? [url, args[1]] : [url];
    consider(ask, {
      url: toText(args[0]),
      content: readBody(null),
      canWait: true,
      urlIsFree: true,
      send(_, url) {
        opened = apply(original, self, rest(url));
      },
      fail() {},
    });
    return opened;
  });
}

const { isPrototypeOf: hasPrototype } = Object.prototype;
const isA = (prototype: object, value: unknown) => apply(hasPrototype, prototype, [value]) as boolean;

/** Pictures by the hundred have no query, and are not asked about. */
function mayCarry(value: unknown): boolean {
  return typeof value === 'string' && (apply(indexOf, value, ['?']) as number) !== -1;
}

/** Objects of the page's Trusted Types are handed on as they are. */
function judgeAddress(ask: Ask, original: Method, self: unknown, args: unknown[], at: 0 | 1): unknown {
  const given = args[at];
  const isTrusted = typeof given === 'object' && given !== null;
  const url = isTrusted ? toText(given) : given;
  if (!mayCarry(url)) return apply(original, self, args);
  const set = (value: unknown) => apply(original, self, at === 0 ? [value] : [args[0], value]);
  consider(ask, {
    url: url as string,
    content: readBody(null),
    canWait: true,
    urlIsFree: !isTrusted,
    send: (_, to) => set(to === url ? given : to),
    fail() {},
  });
  return undefined;
}
