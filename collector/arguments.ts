import { parseArgs } from 'node:util';
import type { CollectorOptions } from './start.ts';

export const usage = `Usage: node collector/main.ts --port 8787 --data FILE [--host 127.0.0.1] [--public-url URL]

  --port PORT        the port to listen on, 0 for any free one
  --data FILE        where events are kept; made if it is not there
  --host HOST        the address to listen on (default 127.0.0.1: this machine only)
  --public-url URL   where browsers and people reach it, when a TLS proxy stands in front
`;

/** The options, or what is wrong with the arguments in one sentence. */
export function readArguments(args: string[]): CollectorOptions | { fault: string } {
  let values: Partial<Record<'port' | 'data' | 'host' | 'public-url', string>>;
  try {
    const text = { type: 'string' } as const;
    values = parseArgs({ args, options: { port: text, data: text, host: text, 'public-url': text } }).values;
  } catch (error) {
    return { fault: (error as Error).message };
  }
  const { port, data, host, 'public-url': publicUrl } = values;
  if (!port || !/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return { fault: '--port must be a number from 0 to 65535.' };
  }
  if (!data) return { fault: '--data must name a file.' };
  if (publicUrl !== undefined && !/^https?:\/\/[^/]+\/?$/.test(publicUrl)) {
    return { fault: '--public-url must be an address without a path, such as https://sluice.acme.example.' };
  }
  return {
    port: Number(port),
    dataFile: data,
    ...(host && { host }),
    ...(publicUrl && { publicUrl: new URL(publicUrl).origin }),
  };
}
