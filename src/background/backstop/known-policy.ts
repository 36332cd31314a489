import { unpackCatalogue } from '../../detectors/unpack-catalogue.ts';
import type { PagePart } from '../../model/page-part.ts';
import type { BackstopPorts } from './backstop-ports.ts';
import { createFinder, type FindInText } from './find-in-text.ts';

/** What judges the requests to one host. */
export interface Ready {
  part: PagePart;
  find: FindInText;
  /** The policy in force; otherwise the built-in one stands in for it. */
  certain: boolean;
}

export interface KnownPolicy {
  /** In memory; `undefined` where it has to be loaded first. */
  now(host: string): Ready | 'elsewhere' | undefined;
  load(host: string): Promise<Ready | 'elsewhere'>;
  /** Another policy was activated. */
  forget(): void;
}

/** How long the policy may take to come from the disk, ms. Measured: 5 to 40. */
const longestRead = 3_000;

/** The active policy in the worker's memory: read when the first request to an app's host goes out. */
export function createKnownPolicy(ports: BackstopPorts): KnownPolicy {
  let known = new Map<string, Ready | 'elsewhere'>();
  let engine: { hash: string; find: FindInText } | undefined;

  function findUnder(part: PagePart): FindInText {
    if (engine?.hash !== part.hash) {
      const find = createFinder(unpackCatalogue(ports.catalogue()), part, ports.clock);
      engine = { hash: part.hash, find };
    }
    return engine.find;
  }

  return {
    now: (host) => known.get(host),
    async load(host) {
      const mine = known;
      const late = ports.wait(longestRead).then(() => null);
      const part = await Promise.race([ports.readPart(host).catch(() => null), late]);
      if (part === 'elsewhere') {
        mine.set(host, part);
        return part;
      }
      const standIn = part ?? ports.builtinPart(host);
      if (!standIn) return 'elsewhere';
      const ready = { part: standIn, find: findUnder(standIn), certain: part !== null };
      if (ready.certain) mine.set(host, ready);
      return ready;
    },
    forget() {
      known = new Map();
    },
  };
}
