import { parseArgs } from 'node:util';
import type { CollectorOptions } from './start.ts';

export const usage = `Usage: node collector/main.ts --port 8787 --data FILE [--host 127.0.0.1] [--public-url URL]
                              [--extension-id ID [--update-url URL]]

  --port PORT        the port to listen on, 0 for any free one
  --data FILE        where events are kept; made if it is not there
  --host HOST        the address to listen on (default 127.0.0.1: this machine only)
  --public-url URL   where browsers and people reach it, when a TLS proxy stands in front
  --extension-id ID  the id of your packed extension, as node cli/pack.ts prints it; the console shows it
  --update-url URL   where Chromium fetches that extension from
`;

type Option = 'port' | 'data' | 'host' | 'public-url' | 'extension-id' | 'update-url';

/** The options, or what is wrong with the arguments in one sentence. */
export function readArguments(args: string[]): CollectorOptions | { fault: string } {
  let values: Partial<Record<Option, string>>;
  try {
    const text = { type: 'string' } as const;
    values = parseArgs({
      args,
      options: {
        port: text,
        data: text,
        host: text,
        'public-url': text,
        'extension-id': text,
        'update-url': text,
      },
    }).values;
  } catch (error) {
    return { fault: (error as Error).message };
  }
  const { port, data, host, 'public-url': publicUrl, 'extension-id': id, 'update-url': updateUrl } = values;
  if (!port || !/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return { fault: '--port must be a number from 0 to 65535.' };
  }
  if (!data) return { fault: '--data must name a file.' };
  if (publicUrl !== undefined && !/^https?:\/\/[^/]+\/?$/.test(publicUrl)) {
    return { fault: '--public-url must be an address without a path, such as https://sluice.acme.example.' };
  }
  if (id !== undefined && !/^[a-p]{32}$/.test(id)) {
    return { fault: '--extension-id must be 32 letters from a to p, as node cli/pack.ts prints it.' };
  }
  if (updateUrl !== undefined && (id === undefined || !/^(https?|file):\/\/\S+$/.test(updateUrl))) {
    return { fault: '--update-url must be an address, and needs --extension-id.' };
  }
  return {
    port: Number(port),
    dataFile: data,
    ...(host && { host }),
    ...(publicUrl && { publicUrl: new URL(publicUrl).origin }),
    ...(id && { extension: { id, ...(updateUrl && { updateUrl }) } }),
  };
}
