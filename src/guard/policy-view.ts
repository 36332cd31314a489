import type { PagePart } from '../model/page-part.ts';
import type { Engine } from './judge.ts';
import type { GuardPorts } from './ports.ts';

export interface PolicyView {
  /** The page part in force; `null` while it, or the engine that finds, is not there. */
  part(): PagePart | null;
  /** There as soon as a part is. */
  engine(): Engine | null;
  /** `false` once the policy says that this host is no AI app: then nothing here is ours. */
  covered(): boolean;
  /** Resolves when the policy is known, or after `timeout` milliseconds. */
  settled(timeout: number): Promise<void>;
}

/**
 * Follows the active policy: starts unknown, reads, listens, and reads again whenever the page comes back from
 * somewhere it could not be told (back-forward cache, freezing, the background).
 */
export function createPolicyView(
  window: Window,
  ports: Pick<GuardPorts, 'readPart' | 'onActivated' | 'orphaned'>,
  host: string,
  loadEngine: () => Promise<Engine | null>,
  onChange: (part: PagePart | null) => void,
): PolicyView {
  let part: PagePart | null = null;
  let engine: Engine | null = null;
  let elsewhere = false;
  let waiting: (() => void)[] = [];

  // The engine is large: the page's own start comes first, unless something is to be judged before.
  let demand = () => {};
  const demanded = new Promise<void>((resolve) => {
    demand = resolve;
  });
  if (window.document.readyState === 'loading') {
    window.document.addEventListener('DOMContentLoaded', () => demand(), { once: true });
  } else demand();

  const known = () => part !== null || elsewhere;

  async function read(): Promise<void> {
    if (ports.orphaned()) return;
    const answer = await ports.readPart(host).catch(() => null);
    if (answer === null) return;
    if (answer !== 'elsewhere' && !engine) {
      await demanded;
      const loaded = await loadEngine().catch(() => null);
      // Another reading may have been faster: what it has loaded stays.
      engine ??= loaded;
      if (!engine) return;
    }
    elsewhere = answer === 'elsewhere';
    part = answer === 'elsewhere' ? null : answer;
    for (const wake of waiting.splice(0)) wake();
    onChange(part);
  }

  ports.onActivated(() => void read());
  window.addEventListener('pageshow', (event) => event.persisted && void read());
  window.document.addEventListener('resume', () => void read());
  window.document.addEventListener('visibilitychange', () => !known() && void read());
  void read();

  return {
    part: () => part,
    engine: () => engine,
    covered: () => !elsewhere,
    settled: (timeout) => {
      demand();
      if (known()) return Promise.resolve();
      return new Promise((done) => {
        const timer = setTimeout(finish, timeout);
        function finish() {
          clearTimeout(timer);
          waiting = waiting.filter((wake) => wake !== finish);
          done();
        }
        waiting.push(finish);
      });
    },
  };
}
