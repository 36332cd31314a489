import { join } from 'node:path';
import { installLocked } from '../install-locked.ts';

/** A package of its own: what the product is measured against is not what it is made of. */
export const peersFolder = join(import.meta.dirname, 'peers');

/** Installs what its lock file pins, where it is missing. Answers whether it is there. */
export function installPeers(): boolean {
  const there = installLocked(peersFolder, 'what the scanner is measured against (test/bench/peers)');
  if (!there) console.log('they cannot be installed: measured without them');
  return there;
}
