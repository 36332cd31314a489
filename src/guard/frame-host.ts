/**
 * The host whose policy covers this frame: its own, or for about:, srcdoc and blob: frames the one they inherit.
 * A sandboxed frame has no origin of its own; there its nearest ancestor with one counts.
 */
export function frameHost(window: Pick<Window, 'location' | 'origin'>): string {
  const { location } = window;
  if (/^https?:$/.test(location.protocol)) return location.host;
  const ancestors: string[] = Array.from(location.ancestorOrigins ?? []);
  for (const origin of [window.origin, ...ancestors]) {
    if (/^https?:/.test(origin)) return new URL(origin).host;
  }
  return '';
}
