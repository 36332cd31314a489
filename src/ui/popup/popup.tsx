import { useEffect, useState } from 'preact/hooks';
import type { BackgroundStatus } from '../../model/message.ts';
import { Mark } from '../look/mark.tsx';
import { PagePanel } from './page-panel.tsx';
import { PolicyPanel } from './policy-panel.tsx';
import type { PopupPorts, TabAnswer } from './popup-ports.ts';
import { ProblemList } from './problem-list.tsx';
import { ReportingPanel } from './reporting-panel.tsx';
import { TabPanel } from './tab-panel.tsx';

/** How often an open popup asks again, milliseconds. */
const refreshEvery = 2_000;

interface Seen {
  tab: TabAnswer | null;
  /** Null while it is not known, `'silent'` when the background did not answer. */
  background: BackgroundStatus | 'silent' | null;
}

export function Popup({ ports }: { ports: PopupPorts }) {
  const { words } = ports;
  const { tab, background } = useStatus(ports);
  if (!tab && !background) return <p class="loading">{words('popupLoading')}</p>;
  const known = background !== 'silent' ? background : null;
  return (
    <main>
      <header>
        <Mark size={24} />
        <span>{words('extName')}</span>
      </header>
      {tab && <TabPanel tab={tab} words={words} />}
      {background === 'silent' && (
        <section class="hint stop" role="alert">
          <p class="strong">{words('popupBroken')}</p>
          <p>{words('popupBrokenHelp')}</p>
        </section>
      )}
      {known && <ProblemList problems={known.problems} words={words} />}
      {tab?.guard?.app && <PagePanel guard={tab.guard} words={words} />}
      {known && (
        <>
          <PolicyPanel policy={known.policy} pageVersion={tab?.guard?.policyVersion ?? null} words={words} />
          <ReportingPanel reporting={known.reporting} now={Date.now()} words={words} />
          <p class="line">{words(known.backstop === 'stopping' ? 'backstopStopping' : 'backstopLooking')}</p>
          <footer>
            <span>{words('versionLine', known.version)}</span>
            {known.installType === 'admin' && <span>{words('versionManaged')}</span>}
          </footer>
        </>
      )}
    </main>
  );
}

function useStatus(ports: PopupPorts): Seen {
  const [seen, setSeen] = useState<Seen>({ tab: null, background: null });
  useEffect(() => {
    let isGone = false;
    const set = (part: Partial<Seen>) => {
      if (!isGone) setSeen((before) => ({ ...before, ...part }));
    };
    const look = () => {
      ports.guardStatus().then(
        (tab) => set({ tab }),
        () => set({ tab: { guard: null, host: null, expected: false } }),
      );
      ports.backgroundStatus().then(
        (background) => set({ background }),
        () => set({ background: 'silent' }),
      );
    };
    look();
    const timer = setInterval(look, refreshEvery);
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [ports]);
  return seen;
}
