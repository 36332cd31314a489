import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { builtinApps } from '../src/apps/catalogue.ts';
import { createCollector } from './app.ts';
import { readEnrollmentToken } from './enrollment-token.ts';
import type { Extension, Parts } from './parts.ts';
import { makeSetupLink } from './setup-link.ts';
import { openSqliteStore } from './store/sqlite-store.ts';

export interface CollectorOptions {
  /** 0 takes any free one. */
  port: number;
  dataFile: string;
  /** Default `127.0.0.1`. */
  host?: string;
  /** Where people and browsers reach it, when something stands in front: `https://sluice.acme.example`. */
  publicUrl?: string;
  /** Shown to admins who connect browsers. */
  extension?: Extension;
  report?: (line: string) => void;
}

export interface RunningCollector {
  url: string;
  /** Good once, for 24 hours, to make the first admin; `null` once there is one. */
  setupLink: string | null;
  enrollmentToken: string;
  /** Ends open connections and closes the data file. */
  close(): Promise<void>;
}

/** Opens the data file (made, readable by its owner only, where there is none) and the port. */
export async function startCollector(options: CollectorOptions): Promise<RunningCollector> {
  const { port, dataFile, host = '127.0.0.1', publicUrl, extension, report = console.error } = options;
  mkdirSync(dirname(dataFile), { recursive: true });
  closeSync(openSync(dataFile, 'a', 0o600));
  const store = openSqliteStore(dataFile);
  store.nameApps(builtinApps.map(({ id, name = id }) => ({ id, name })));
  const parts: Parts = {
    store,
    clock: Date.now,
    random: randomBytes,
    report,
    ...(publicUrl && { publicUrl }),
    ...(extension && { extension }),
  };
  const server = createServer(getRequestListener(createCollector(parts).fetch));
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, host, resolve);
    });
  } catch (error) {
    store.close();
    throw error;
  }
  const { port: opened } = server.address() as AddressInfo;
  const url = publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${opened}`;
  const setupPath = makeSetupLink(parts);
  return {
    url,
    setupLink: setupPath && new URL(setupPath, url).href,
    enrollmentToken: readEnrollmentToken(parts),
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      store.close();
    },
  };
}
