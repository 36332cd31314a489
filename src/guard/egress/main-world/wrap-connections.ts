import type { Ask } from './channel.ts';
import { consider } from './consider.ts';
import { readBody } from './material.ts';
import { toText } from './primordials.ts';
import { wrapConstructor } from './wrap.ts';

/** What opens a connection at once, and an address with which each fails as it does without a network. */
const connections = [
  ['EventSource', 'https://refused.invalid/'],
  ['WebSocket', 'wss://refused.invalid/'],
  ['WebTransport', 'https://refused.invalid/'],
] as const;

/** A prompt in the address of a connection. There is no waiting here: a constructor has to answer. */
export function wrapConnections(ask: Ask): void {
  for (let index = 0; index < connections.length; index += 1) {
    const name = connections[index]![0];
    const refused = connections[index]![1];
    wrapConstructor(window, name, (args, make) => {
      if (args.length === 0) return make(args);
      let made: object | undefined;
      const url = toText(args[0]);
      const open = (to: string) => {
        made = make(args.length > 1 ? [to, args[1]] : [to]);
      };
      consider(ask, {
        url,
        content: readBody(null),
        canWait: false,
        urlIsFree: true,
        send: (_, to) => open(to),
        fail: () => open(refused),
      });
      return made as unknown as object;
    });
  }
}
