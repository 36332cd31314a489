import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { builtinMatches } from './src/apps/matches.ts';

/** The managed configuration of a demo build, as JSON. A product build has the empty text, and no code that reads it. */
const demo = process.env.WXT_SLUICE_DEMO ?? '';

const inEveryFrame = {
  matches: builtinMatches,
  run_at: 'document_start',
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
} as const;

/** Puts the built-in detectors as texts in the place of the module that makes them. */
const packCatalogue = {
  name: 'pack-catalogue',
  enforce: 'pre',
  async load(id: string) {
    if (!id.endsWith('/src/detectors/catalogue-text.ts')) return undefined;
    const { catalogueText } = await import('./src/detectors/catalogue-text.ts');
    return `export const catalogueText = () => (${JSON.stringify(catalogueText())});`;
  },
} as const;

/** Character maps with which older East Asian PDFs are read, each fetched when one asks for it. */
const characterMaps = readdirSync('node_modules/pdfjs-dist/cmaps').map((name) => ({
  absoluteSrc: resolve('node_modules/pdfjs-dist/cmaps', name),
  relativeDest: `cmaps/${name}`,
}));

export default defineConfig({
  srcDir: '.',
  // A demo build lies in a folder of its own, so that nobody ships it by mistake.
  outDirTemplate: `${demo && 'demo-'}{{browser}}-mv{{manifestVersion}}{{modeSuffix}}`,
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: {
    'build:publicAssets': (_wxt, files) => void files.push(...characterMaps),
  },
  vite: () => ({
    plugins: [preact(), packCatalogue],
    define: { 'import.meta.env.WXT_SLUICE_DEMO': JSON.stringify(demo) },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // In this order, across worlds: the guard listens before the page's wrapper speaks. Not WXT's content scripts:
    // their context announces itself to the page and costs several times what the guard does.
    content_scripts: [
      { ...inEveryFrame, js: ['guard.js'] },
      { ...inEveryFrame, js: ['egress.js'], world: 'MAIN' },
    ],
    permissions: [
      // The policy for the guards (local) and the administrator's configuration (managed).
      'storage',
      // Lists and tables of an administrator may be larger than the 10 MB that an extension has otherwise.
      'unlimitedStorage',
      // The outbox goes on after a pause although the worker was put to sleep.
      'alarms',
      // Guards the sites that a policy adds, and tabs that were open before the installation.
      'scripting',
      // Reads files off the page, in a page of our own that nobody sees. Firefox has a background page for that.
      ...(browser === 'firefox' ? [] : ['offscreen']),
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
        "connect-src 'self' http: https:",
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
          // A file goes to its reader as it is, not as text. Older browsers ignore this, and send it as text.
          message_serialization: 'structured_clone',
          // registerContentScripts with matchOriginAsFallback, and getSelf without a permission.
          minimum_chrome_version: '120',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
