/** Takes the `data-live` parts of a freshly fetched page over into this one, where they differ. */
export function swapLiveParts(fresh: Document): void {
  for (const part of document.querySelectorAll('[data-live]')) {
    const next = fresh.getElementById(part.id);
    if (!next || next.innerHTML === part.innerHTML) continue;
    const focused = focusedLink(part);
    part.replaceChildren(...next.childNodes);
    if (focused) restoreFocus(part, focused);
  }
  // A part that came or went (the first browser connected) changes the page's shape.
  const shape = (page: Document) => [...page.querySelectorAll('[data-live]')].map((part) => part.id).join();
  if (shape(document) !== shape(fresh)) location.reload();
}

function focusedLink(part: Element): string | undefined {
  const { activeElement } = document;
  if (!activeElement || !part.contains(activeElement)) return undefined;
  return activeElement.getAttribute('href') ?? undefined;
}

function restoreFocus(part: Element, href: string): void {
  const link = [...part.querySelectorAll('a')].find((a) => a.getAttribute('href') === href);
  link?.focus({ preventScroll: true });
}
