import type { ClosedRoot } from './closed-root.ts';
import type { PageView } from './page-ui.ts';

/** A page that takes our element away more often than this has its way; nothing is sent then. */
const mostReturns = 60;
/** Not a microtask: two observers that undo each other there would freeze the tab. */
const pause = 30;

/**
 * Keeps a host in the document and visible while the page works against it.
 * `onReturned` runs each time it had to be put back; `onGivenUp` when the page does not stop.
 */
export function keepAttached(
  view: PageView,
  { host, restyle }: ClosedRoot,
  { onReturned, onGivenUp }: { onReturned(): void; onGivenUp(): void },
): () => void {
  const { document } = view;
  const html = document.documentElement;
  const display = [html.style.display, html.style.getPropertyPriority('display')] as const;
  let returns = 0;
  let timer = 0;
  const check = () => {
    timer = 0;
    const wasAway = !host.isConnected;
    if (wasAway) document.documentElement.append(host);
    const restyled = restyle();
    const revealed = revealDocument(document.documentElement);
    wasRevealed ||= revealed;
    // Our own repairs are changes as well; they must not call us again.
    observer.takeRecords();
    observe();
    if (!wasAway && !restyled && !revealed) return;
    returns += 1;
    if (returns > mostReturns) onGivenUp();
    else if (wasAway || revealed) onReturned();
  };
  const observer = new view.MutationObserver(() => {
    timer ||= view.setTimeout(check, pause);
  });
  const observe = () => {
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, {
      childList: true,
      attributes: true,
      attributeFilter: ['style', 'class', 'hidden'],
    });
    observer.observe(host, { attributes: true });
  };
  document.documentElement.append(host);
  let wasRevealed = revealDocument(html);
  observe();
  return () => {
    view.clearTimeout(timer);
    observer.disconnect();
    host.remove();
    if (wasRevealed) html.style.setProperty('display', ...display);
  };
}

/** What is not rendered has no top layer either. True when the document had to be shown. */
function revealDocument(element: HTMLElement): boolean {
  if (element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'none') return false;
  element.style.setProperty('display', 'block', 'important');
  return true;
}
