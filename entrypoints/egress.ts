import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startEgress } from '../src/guard/egress/main-world/start-egress.ts';

/** Runs in the page's own world, after `guard.ts`. */
export default defineUnlistedScript(() => startEgress());
