import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCollector } from '../../collector/start.ts';
import { projectRoot } from './build-extension.ts';
import { startChatServer } from './chat-server.ts';
import { chatHost, demoConfiguration } from './demo-configuration.ts';
import { openBrowser } from './open-browser.ts';
import { playScene } from './play-scene.ts';

export interface DemoOptions {
  headless: boolean;
  /** False where it ends after the scene. */
  staysUp: boolean;
  say(line: string): void;
}

export interface Demo {
  /** True where nobody sits in front of it: the scene was played. */
  played: boolean;
  consoleUrl: string;
  /** Resolves when the person closes the browser. */
  browserClosed: Promise<void>;
  close(): Promise<void>;
}

/** Starts collector, practice chat and a browser with Sluice, all on this machine, and shows what to do. */
export async function runDemo(options: DemoOptions): Promise<Demo> {
  const { headless, staysUp, say } = options;
  const pictures = join(projectRoot, '.sluice/demo');
  const folder = mkdtempSync(join(tmpdir(), 'sluice-demo-'));
  const closers: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })];
  const close = async () => {
    for (let closer = closers.pop(); closer; closer = closers.pop()) await closer();
  };
  try {
    mkdirSync(pictures, { recursive: true });
    const collector = await startCollector({ port: 0, dataFile: join(folder, 'collector.sqlite') });
    closers.push(collector.close);
    const chat = await startChatServer(chatHost);
    closers.push(chat.close);
    const hosts = { [chatHost]: chat.port };
    const { context, way } = await openBrowser(
      { folder, headless, hosts, trustedKeys: [chat.keyHash] },
      demoConfiguration(collector),
      say,
    );
    closers.push(() => context.close());
    const browserClosed = new Promise<void>((closed) => context.on('close', () => closed()));
    const setupLink = collector.setupLink ?? collector.url;
    say(`Chromium is running, with Sluice ${installedBy[way]}.\n`);
    if (headless) {
      await playScene({ context, chat, setupLink, pictures, say, staysUp });
    } else {
      await (context.pages()[0] ?? (await context.newPage())).goto(`https://${chatHost}/`);
      say(whatToTry(setupLink));
    }
    return { played: headless, consoleUrl: collector.url, browserClosed, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const installedBy = {
  policy: 'installed by browser policy, as a company would',
  unpacked: 'loaded as a demo build, since this user cannot write browser policy',
};

function whatToTry(setupLink: string): string {
  return `The window shows a practice chat under the address of a real one; it never leaves this machine.

Try this:
  1. Press "Copy" beside the AWS key, click into the message and paste (Ctrl+V). Sluice stops it.
  2. Choose "Remove": the rest of the sentence goes in. Send it.
  3. The panel on the right shows what the server received: no key.
  4. See what an administrator sees. Open this in any browser and choose a name and password:
     ${setupLink}
`;
}
