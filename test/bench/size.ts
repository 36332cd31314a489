import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Prints what a page on an AI site has to load: the content scripts of the product build, in bytes. */
export function benchSize(): void {
  for (const name of ['guard', 'egress']) {
    const file = join(import.meta.dirname, `../../.output/chrome-mv3/${name}.js`);
    const script = readFileSync(file);
    const zipped = gzipSync(script, { level: 9 }).length;
    console.log(
      `size ${name.padEnd(7)} ${(script.length / 1000).toFixed(1).padStart(6)} kB minified ${(zipped / 1000).toFixed(1).padStart(6)} kB gzipped`,
    );
  }
}
