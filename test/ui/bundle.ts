import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** One of the pages of this folder as a script, as the extension's own build would make it. */
export async function bundle(entry: 'prompt-page.ts' | 'popup-page.tsx' | 'icon-page.tsx'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome130',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
  });
  return outputFiles[0]?.text ?? '';
}
