import { render } from 'preact';
import { createClosedRoot } from '../closed-root.ts';
import { Mark } from '../look/mark.tsx';
import type { PageUi } from '../page-ui.ts';
import type { Surface } from '../shield.ts';
import { noticeCss } from './notice-css.ts';

export interface Notice {
  /** The name of the sentence in the locale files, and what stands in it. */
  key: string;
  values: string[];
  tone: 'done' | 'problem';
}

/** How long a notice stays unless the pointer rests on it, milliseconds. */
const lifetime = 6_000;

/** A quiet word that needs no answer. It never takes the focus; a newer one takes its place. */
export function showNotice(ui: PageUi, { key, values, tone }: Notice): void {
  ui.closeNotice?.();
  const { view } = ui;
  const { host, root } = createClosedRoot(ui, noticeCss);
  const box = view.document.createElement('div');
  box.className = `notice ${tone}`;
  box.setAttribute('role', 'status');
  box.setAttribute('popover', 'manual');
  box.dir = 'auto';
  root.append(box);

  let timer = 0;
  const run = () => {
    view.clearTimeout(timer);
    timer = view.setTimeout(close, lifetime);
  };
  const close = () => {
    view.clearTimeout(timer);
    ui.shield.remove(surface);
    host.remove();
    ui.closeNotice = null;
  };
  const surface: Surface = {
    host,
    root,
    modal: false,
    receive(event, inner) {
      if (event.type === 'pointerover') view.clearTimeout(timer);
      if (event.type === 'pointerout') run();
      if (event.type === 'click' && inner?.closest('button')) close();
      closeOnEscape(event);
    },
    receiveOutside: (event) => closeOnEscape(event),
  };
  const closeOnEscape = (event: Event) => {
    if (event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape') close();
  };

  ui.closeNotice = close;
  ui.shield.add(surface);
  view.document.documentElement.append(host);
  box.showPopover?.();
  // A live region is read aloud when it changes, so it has to stand there first.
  view.setTimeout(() => {
    if (host.isConnected) render(<NoticeText ui={ui} sentence={ui.words(key, ...values)} />, box);
  }, 50);
  run();
}

function NoticeText({ ui, sentence }: { ui: PageUi; sentence: string }) {
  return (
    <>
      <Mark size={20} />
      <p>{sentence}</p>
      <button type="button" aria-label={ui.words('close')}>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d="M2 2l10 10M12 2L2 12" />
        </svg>
      </button>
    </>
  );
}
