import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startEgress } from '../src/guard/egress/main-world/start-egress.ts';
import { startFiles } from '../src/guard/files/main-world/start-files.ts';

/** Runs in the page's own world, after `guard.ts`. */
export default defineUnlistedScript(() => {
  startEgress();
  startFiles();
});
