import { join } from 'node:path';
import { build } from 'esbuild';

/** The scanner as a page has it: one minified file, without the catalogue. */
export async function bundleScanner(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, 'entry.ts')],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    logLevel: 'warning',
  });
}
