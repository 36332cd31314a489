import { defineContentScript } from 'wxt/utils/define-content-script';
import { builtinMatches } from '../src/apps/matches.ts';
import { startEgress } from '../src/guard/egress/main-world/start-egress.ts';

export default defineContentScript({
  matches: builtinMatches,
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main: startEgress,
});
