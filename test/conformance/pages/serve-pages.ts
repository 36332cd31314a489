import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Served } from '../../fixtures/chat/serve-chat.ts';
import { workers } from './workers.ts';

const folder = import.meta.dirname;
const bundles = new Map<string, Promise<string>>();

export const chatUis = readdirSync(`${folder}/ui`)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'post');

/** Whether the packages of the chat interfaces are there. */
export const chatUisInstalled = () => existsSync(`${folder}/node_modules/.package-lock.json`);

/** The suite's own pages, scripts and answers; null for everything else. */
export async function servePages(url: URL): Promise<Served | null> {
  const [, room = '', name = ''] = url.pathname.split('/');
  if (room === 'api') return answer(name);
  if (room === 'editor') return html(editorPage(name, url.search));
  if (room === 'ui') return html(page(`/suite/ui/${name}.js`, styleOf(name)));
  if (room === 'way') return html(page(`/suite/way.js${url.search}`));
  if (room === 'suite') return suiteFile(url.pathname.slice('/suite/'.length));
  return null;
}

async function suiteFile(path: string): Promise<Served | null> {
  const worker = workers[path];
  if (worker) return script(worker);
  if (path === 'blank') return html('<!doctype html><title>blank</title><p>blank</p>');
  if (path === 'site-features.js') return script(await bundle('site-features.ts'));
  if (path === 'way.js') return script(await bundle('ways/page.ts'));
  const ui = /^ui\/([\w-]+)\.(js|css)$/.exec(path);
  if (!ui?.[1] || !chatUis.includes(ui[1])) return null;
  return script(await bundle(`ui/${ui[1]}.ts`));
}

function answer(name: string): Served {
  if (name === 'chat') return { type: 'application/json', body: '{"text":"I have received it."}' };
  if (name === 'events') return { type: 'text/event-stream', body: 'data: received\n\n' };
  return { type: 'text/plain', body: 'received' };
}

const html = (body: string): Served => ({ type: 'text/html', body });
const script = (body: string): Served => ({ type: 'text/javascript', body });

function page(source: string, styles = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chat</title>${styles}</head>
<body><script src="${source.replaceAll('&', '&amp;')}"></script></body></html>`;
}

function editorPage(name: string, query: string): string {
  const escaped = query.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chat (${name})</title>
<link rel="stylesheet" href="/chat/chat.css"></head><body>
<script src="/chat/${name}.js${escaped}"></script><script src="/suite/site-features.js"></script></body></html>`;
}

/** Complete interfaces are laid out by their own styles; without them some of their parts have no size. */
const styleSheets: Record<string, string> = {
  chatscope: '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css',
  nlux: '@nlux/themes/nova.css',
};

function styleOf(name: string): string {
  const file = styleSheets[name];
  return file ? `<style>${readFileSync(`${folder}/node_modules/${file}`, 'utf8')}</style>` : '';
}

function bundle(file: string): Promise<string> {
  let made = bundles.get(file);
  if (!made) {
    made = build({
      entryPoints: [`${folder}/${file}`],
      bundle: true,
      write: false,
      outdir: 'out',
      format: 'iife',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      loader: { '.css': 'empty', '.svg': 'dataurl', '.png': 'dataurl', '.ttf': 'empty', '.wav': 'empty' },
      logLevel: 'error',
    }).then((result) => result.outputFiles[0]!.text);
    bundles.set(file, made);
  }
  return made;
}
