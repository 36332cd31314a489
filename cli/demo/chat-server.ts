import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { makeCertificate } from '../chromium/loopback-certificate.ts';

export interface ChatServer {
  port: number;
  /** Hash of the public key of its certificate. */
  keyHash: string;
  /** The prompts that arrived, word for word. */
  received: readonly string[];
  close(): Promise<void>;
}

const files: Record<string, [file: string, type: string]> = {
  '/': ['index.html', 'text/html'],
  '/page.css': ['page.css', 'text/css'],
  '/page.js': ['page.js', 'text/javascript'],
};

/** The practice chat: a page that answers with an echo and shows what its server received. */
export async function startChatServer(host: string): Promise<ChatServer> {
  const certificate = await makeCertificate([host]);
  const received: string[] = [];
  const times: number[] = [];
  const watchers = new Set<ServerResponse>();
  const keep = (text: string) => {
    const time = Date.now();
    received.push(text);
    times.push(time);
    for (const watcher of watchers) tell(watcher, time, text);
  };
  const server = createServer(certificate, (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const file = files[path];
    if (file) {
      response.writeHead(200, { 'content-type': `${file[1]}; charset=utf-8`, 'cache-control': 'no-store' });
      response.end(readFileSync(`${import.meta.dirname}/page/${file[0]}`));
    } else if (path === '/received') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      for (const [index, text] of received.entries()) tell(response, times[index]!, text);
      watchers.add(response);
      response.on('close', () => watchers.delete(response));
    } else if (request.method === 'POST' && path.endsWith('/conversation')) {
      converse(request, response, keep).catch(() => response.destroy());
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    keyHash: certificate.keyHash,
    received,
    close: async () => {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}

function tell(watcher: ServerResponse, time: number, text: string): void {
  watcher.write(`data: ${JSON.stringify({ time, text })}\n\n`);
}

async function converse(
  request: IncomingMessage,
  response: ServerResponse,
  keep: (text: string) => void,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = promptOf(Buffer.concat(chunks).toString());
  keep(text);
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
  for (const word of `I only repeat what reached me:\n\n${text}`.split(/(?=\s)/)) {
    response.write(word);
    await wait(25);
  }
  response.end();
}

/** The words of the prompt; a body of another shape is kept as it came. */
function promptOf(body: string): string {
  try {
    const { messages } = JSON.parse(body) as { messages: { content: string }[] };
    return messages.map(({ content }) => content).join('\n');
  } catch {
    return body;
  }
}
