import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { Hono } from 'hono';

/** In the order of the cascade. */
const styles = ['base', 'frame', 'forms', 'overview', 'tables', 'facts', 'narrow'];

interface Asset {
  type: string;
  body: string;
  etag: string;
}

/** The console's static files. They hold nothing private and are served to everybody. */
export function assetRoutes(): Hono {
  const assets = loadAssets();
  return new Hono().get('/assets/*', (c) => {
    const asset = assets.get(c.req.path);
    if (!asset) return c.text('Not found', 404);
    c.header('ETag', asset.etag);
    c.header('Cache-Control', 'no-cache');
    if (c.req.header('if-none-match') === asset.etag) return c.body(null, 304);
    return c.body(asset.body, 200, { 'Content-Type': asset.type });
  });
}

function loadAssets(): Map<string, Asset> {
  const here = import.meta.dirname;
  const uplot = dirname(createRequire(import.meta.url).resolve('uplot'));
  const script = 'text/javascript; charset=utf-8';
  const style = 'text/css; charset=utf-8';
  const assets = new Map<string, Asset>();
  const add = (name: string, type: string, body: string) => {
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    assets.set(`/assets/${name}`, { type, body, etag });
  };
  add(
    'console.css',
    style,
    styles.map((name) => readFileSync(join(here, `assets/${name}.css`), 'utf8')).join('\n'),
  );
  add('icon.svg', 'image/svg+xml', readFileSync(join(here, 'assets/icon.svg'), 'utf8'));
  add('uplot.js', script, readFileSync(join(uplot, 'uPlot.iife.min.js'), 'utf8'));
  add('uplot.css', style, readFileSync(join(uplot, 'uPlot.min.css'), 'utf8'));
  // The page's own scripts are TypeScript whose types are taken away here: no bundler, no build.
  for (const name of ['page.ts', 'chart.ts', 'swap.ts']) {
    add(`browser/${name}`, script, stripTypes(readFileSync(join(here, 'browser', name), 'utf8')));
  }
  return assets;
}

/** Node does the same when it runs our own files; only the function for it still announces itself. */
function stripTypes(source: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}
