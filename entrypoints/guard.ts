import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Engine } from '../src/guard/judge.ts';
import { keepListening } from '../src/guard/keep-listening.ts';
import type { GuardPorts } from '../src/guard/ports.ts';
import { startGuard } from '../src/guard/start-guard.ts';
import { createGuardPorts } from '../src/platform/guard-ports.ts';
import { createPagePerson } from '../src/ui/page-person.ts';
import { createPageUi } from '../src/ui/page-ui.ts';

declare global {
  /** Set in the isolated world once a guard is there: scripts may be injected into a frame twice. */
  var sluiceGuard: true | undefined;
}

/**
 * The scanner's modules run when they are wanted: a page's first script need not wait for them. `null` while the
 * built-in detectors cannot be read; once they are renewed, the guard asks again.
 */
async function loadEngine(ports: GuardPorts): Promise<Engine | null> {
  const [text, { createScanner }, { createLookup }, { unpackCatalogue }] = await Promise.all([
    ports.readCatalogue(),
    import('../src/core/scan/scanner.ts'),
    import('../src/core/lookup/create-lookup.ts'),
    import('../src/detectors/unpack-catalogue.ts'),
  ]);
  try {
    if (text) return { createScanner, createLookup, ...unpackCatalogue(text) };
  } catch {}
  await ports.send({ type: 'catalogue-unreadable' });
  return null;
}

/** Runs in the isolated world of every frame of an AI app, at document_start. */
export default defineUnlistedScript(() => {
  if (globalThis.sluiceGuard) return;
  globalThis.sluiceGuard = true;
  keepListening(window);
  const ports = createGuardPorts();
  // The dialog's shield comes first: its listeners must be older than the guard's.
  const person = createPagePerson(createPageUi(window, ports.words));
  startGuard({ window, ports, person, loadEngine: () => loadEngine(ports) });
});
