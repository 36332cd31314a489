import { buildExtension } from '../../cli/demo/build-extension.ts';
import { benchBackstop } from './backstop.ts';
import { benchColdStart } from './cold-start.ts';
import { benchGuard } from './guard.ts';
import { benchLookup } from './lookup.ts';
import { benchPageLoad } from './page-load.ts';
import { benchScan } from './scan.ts';
import { benchSize } from './size.ts';
import { benchTyping } from './typing.ts';

const parts: Record<string, () => void | Promise<void>> = {
  size: benchSize,
  scan: benchScan,
  'cold-start': benchColdStart,
  lookup: benchLookup,
  'page-load': benchPageLoad,
  typing: benchTyping,
  guard: benchGuard,
  backstop: benchBackstop,
};
/** These look at the built extension. */
const builds = ['size', 'page-load', 'typing', 'guard', 'backstop'];
const usual = ['size', 'scan', 'cold-start', 'page-load'];

const named = process.argv.slice(2);
if (named.some((name) => !parts[name])) {
  console.error(
    `usage: npm run bench [-- ${Object.keys(parts).join('|')}...]   (default: ${usual.join(' ')})`,
  );
  process.exit(2);
}
const chosen = named.length > 0 ? named : usual;
if (chosen.some((name) => builds.includes(name))) await buildExtension();
for (const name of chosen) await parts[name]!();
