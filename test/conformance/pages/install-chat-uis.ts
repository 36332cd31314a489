import { installLocked } from '../../install-locked.ts';

/** Installs the chat interfaces that only the suite uses, where they are missing; without them they are left out. */
export function installChatUis(): void {
  if (!installLocked(import.meta.dirname, 'chat interfaces to test against (test/conformance/pages)'))
    console.warn('SKIPPED: they cannot be installed, so no chat interface is tested.');
}
