import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const output = join(import.meta.dirname, '../../.output');

describe.each(['chrome-mv3', 'firefox-mv3'])('the product build %s', (build) => {
  const dir = join(output, build);
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|json)$/.test(file),
  );

  it('has no built-in managed configuration and no way to carry one', () => {
    expect(files).toContain('background.js');
    for (const file of files) {
      expect(readFileSync(join(dir, file), 'utf8'), file).not.toMatch(/demo build|WXT_SLUICE/);
    }
  });

  it('opens no file of its own to pages', () => {
    const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toMatch(
      /^default-src 'none'; script-src 'self';/,
    );
    const forChromium = build === 'chrome-mv3' ? ['offscreen'] : [];
    expect(manifest.permissions).toEqual([
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      ...forChromium,
      'webRequest',
      'webRequestBlocking',
    ]);
  });

  it('runs the guard before the script in the page’s own world', () => {
    const { content_scripts } = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
    const worlds = content_scripts.map((script: { world?: string }) => script.world ?? 'ISOLATED');
    expect(worlds).toEqual(['ISOLATED', 'MAIN']);
  });
});
