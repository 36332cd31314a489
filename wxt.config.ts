import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The managed configuration of a demo build, as JSON. A product build has the empty text, and no code that reads it. */
const demo = process.env.WXT_SLUICE_DEMO ?? '';

export default defineConfig({
  srcDir: '.',
  // A demo build lies in a folder of its own, so that nobody ships it by mistake.
  outDirTemplate: `${demo && 'demo-'}{{browser}}-mv{{manifestVersion}}{{modeSuffix}}`,
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    plugins: [preact()],
    define: { 'import.meta.env.WXT_SLUICE_DEMO': JSON.stringify(demo) },
  }),
  hooks: {
    // Scripts run in the order of the manifest, across worlds: the guard listens before the page's wrapper speaks.
    'build:manifestGenerated': (_, manifest) => {
      if (demo) manifest.version_name = 'demo build';
      const inPage = (script: object) => Number('world' in script && script.world === 'MAIN');
      manifest.content_scripts?.sort((a, b) => inPage(a) - inPage(b));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      // The policy for the guards (local) and the administrator's configuration (managed).
      'storage',
      // The outbox goes on after a pause although the worker was put to sleep.
      'alarms',
      // Guards the sites that a policy adds, and tabs that were open before the installation.
      'scripting',
    ],
    // A policy may name any site as an AI app. Scripts run on the built-in AI sites and on those a policy names only.
    host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        // Which collector it is, is the administrator's choice.
        'connect-src http: https:',
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sluice@sluice.example',
              // The first ESR with scripts in the page's own world and matchOriginAsFallback is 128.
              strict_min_version: '128.0',
            },
          },
        }
      : {
          // registerContentScripts with matchOriginAsFallback, and getSelf without a permission.
          minimum_chrome_version: '120',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
