import { createClosedRoot } from '../closed-root.ts';
import { tokens } from '../look/tokens.ts';
import type { PageUi } from '../page-ui.ts';

const css = `
  .dot {
    ${tokens}
    position: fixed; inline-size: 18px; block-size: 18px; border-radius: 50%; pointer-events: none;
    display: grid; place-items: center; font: 700 12px/1 system-ui, sans-serif;
    background: var(--stop); color: #fff; box-shadow: 0 0 0 2px var(--paper);
  }
`;

/** A quiet dot at the corner of a field that holds something which would be stopped. It takes no clicks. */
export function createPointer(ui: PageUi): (at: Element | null) => void {
  const { view } = ui;
  let field: Element | null = null;
  let parts: { host: HTMLElement; dot: HTMLElement } | null = null;

  function build(): { host: HTMLElement; dot: HTMLElement } {
    const { host, root } = createClosedRoot(ui, css);
    host.style.setProperty('pointer-events', 'none', 'important');
    const dot = view.document.createElement('div');
    dot.className = 'dot';
    dot.textContent = '!';
    dot.setAttribute('role', 'img');
    dot.setAttribute('aria-label', ui.words('wouldBeStopped'));
    root.append(dot);
    return { host, dot };
  }

  function place(): void {
    if (!field?.isConnected || !parts) return remove();
    const { right, top } = field.getBoundingClientRect();
    parts.dot.style.left = `${right - 26}px`;
    parts.dot.style.top = `${top + 6}px`;
  }

  function remove(): void {
    field = null;
    parts?.host.remove();
    view.removeEventListener('scroll', place, true);
    view.removeEventListener('resize', place, true);
  }

  return (at) => {
    if (!at) {
      if (field) remove();
      return;
    }
    if (!field) {
      parts ??= build();
      view.document.documentElement.append(parts.host);
      view.addEventListener('scroll', place, { capture: true, passive: true });
      view.addEventListener('resize', place, true);
    }
    field = at;
    place();
  };
}
