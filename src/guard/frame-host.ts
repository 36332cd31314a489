type Frame = Pick<Window, 'location' | 'origin'> & { document: Pick<Document, 'baseURI' | 'referrer'> };

/**
 * The host whose policy covers this frame: its own, or for about:, srcdoc and blob: frames the one they inherit.
 * A sandboxed frame has no origin of its own; there its nearest ancestor with one counts, or, where the browser does
 * not tell ancestors (Firefox), the page that it takes its addresses from or that opened it.
 */
export function frameHost(window: Frame): string {
  const { location, document } = window;
  if (/^https?:$/.test(location.protocol)) return location.host;
  const ancestors: string[] = Array.from(location.ancestorOrigins ?? []);
  for (const address of [window.origin, ...ancestors, document.baseURI, document.referrer]) {
    if (/^https?:/.test(address)) return new URL(address).host;
  }
  return '';
}
