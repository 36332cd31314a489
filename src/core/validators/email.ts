/** File endings and code that look like a top-level domain behind an @. */
const notDomains =
  /\.(?:png|jpe?g|gif|svg|webp|ico|css|scss|less|js|mjs|cjs|ts|jsx|tsx|json|html?|xml|md|txt|py|rb|go|rs|java|php|sh|ya?ml|zip|gz|tgz|exe|dll|map|lock)$/i;
const notMailboxes = /^(?:git|svn|hg|npm)@/i;

/** A mail address that can belong to somebody: no image@2x.png, no git@host. */
export function isEmail(value: string): boolean {
  const at = value.lastIndexOf('@');
  const local = value.slice(0, at);
  const domain = value.slice(at + 1);
  return !notDomains.test(domain) && !notMailboxes.test(value) && !/^\.|\.$|\.\./.test(local);
}
