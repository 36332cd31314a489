import { join } from 'node:path';

export interface TestCollector {
  url: string;
  enrollmentToken: string;
  setupLink: string | null;
  dataFile: string;
  /** Stops it; `start` brings it back on the same port with the same file. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** The real collector on a free port, with its database in `folder`. */
export async function startTestCollector(folder: string): Promise<TestCollector> {
  const { startCollector } = await import('../../../collector/start.ts');
  const dataFile = join(folder, 'collector.sqlite');
  let running = true;
  let collector = await startCollector({ port: 0, dataFile });
  const { url, enrollmentToken, setupLink } = collector;
  const port = Number(new URL(url).port);
  const stop = async () => {
    if (running) await collector.close();
    running = false;
  };
  return {
    url,
    enrollmentToken,
    setupLink,
    dataFile,
    stop,
    start: async () => {
      if (!running) collector = await startCollector({ port, dataFile });
      running = true;
    },
    close: stop,
  };
}
