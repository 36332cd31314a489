/**
 * The browser's match pattern for a host and its subdomains. Chromium's patterns carry no port reliably: it is left
 * out here and compared by the guard. An address in numbers has no subdomains.
 */
export function matchPattern(host: string): string {
  const name = host.replace(/:\d+$/, '');
  return /^[\d.]+$/.test(name) || !name.includes('.') ? `*://${name}/*` : `*://*.${name}/*`;
}
