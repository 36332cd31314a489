import { defineContentScript } from 'wxt/utils/define-content-script';
import { builtinMatches } from '../src/apps/matches.ts';
import { catalogue } from '../src/detectors/catalogue.ts';
import { startGuard } from '../src/guard/start-guard.ts';
import { createGuardPorts } from '../src/platform/guard-ports.ts';
import { createPagePerson } from '../src/ui/page-person.ts';
import { createPageUi } from '../src/ui/page-ui.ts';

declare global {
  /** Set in the isolated world once a guard is there: scripts may be injected into a frame twice. */
  var sluiceGuard: true | undefined;
}

export default defineContentScript({
  matches: builtinMatches,
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    if (globalThis.sluiceGuard) return;
    globalThis.sluiceGuard = true;
    const ports = createGuardPorts();
    // The dialog's shield comes first: its listeners must be older than the guard's.
    const person = createPagePerson(createPageUi(window, ports.words));
    startGuard({ window, ports, person, builtin: catalogue });
  },
});
