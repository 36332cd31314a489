import { buildExtension } from '../../cli/demo/build-extension.ts';
import { benchPageLoad } from './page-load.ts';
import { benchScan } from './scan.ts';
import { benchSize } from './size.ts';

await buildExtension();
benchSize();
benchScan();
await benchPageLoad();
