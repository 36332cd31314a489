type Registration = Parameters<Window['addEventListener']>;

const kept = new WeakSet<Window>();

/**
 * `document.open()` takes every listener off the window, those of the isolated world included. From here on what
 * this world registers on the window is put back, in the same order, as soon as the document has a new root.
 * The override lies in the isolated world; the page does not see it.
 */
export function keepListening(window: Window): void {
  if (kept.has(window)) return;
  kept.add(window);
  const registered: Registration[] = [];
  const { addEventListener } = window;
  window.addEventListener = (...registration: Registration) => {
    registered.push(registration);
    addEventListener.apply(window, registration);
  };
  // One that is still there is not added a second time.
  const putBack = () => {
    for (const registration of registered) addEventListener.apply(window, registration);
  };
  new MutationObserver(putBack).observe(window.document, { childList: true });
}
