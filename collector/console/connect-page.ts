import { html } from 'hono/html';
import type { Extension } from '../parts.ts';
import type { Html } from './layout.ts';

/** As the Firefox build names itself. */
const firefoxId = 'sluice@sluice.example';

/** The two settings a browser needs, and policy files that hold them. */
export function renderConnect(collectorUrl: string, enrollmentToken: string, extension?: Extension): Html {
  const settings = { collectorUrl, enrollmentToken };
  const { id = 'EXTENSION_ID', updateUrl } = extension ?? {};
  const chromium = {
    ...(updateUrl && {
      ExtensionSettings: { [id]: { installation_mode: 'force_installed', update_url: updateUrl } },
    }),
    '3rdparty': { extensions: { [id]: settings } },
  };
  const firefox = { policies: { '3rdparty': { Extensions: { [firefoxId]: settings } } } };
  const replace = html`Replace <code>EXTENSION_ID</code> with the id of your packed extension:
    <code>node cli/pack.ts</code> prints it.`;
  return html`<h1>Connect a browser</h1>
    <p class="lead">Sluice reads its settings from browser policy. With these two it reports here.</p>
    <section class="card" aria-labelledby="settings-title"><h2 id="settings-title">Settings</h2>
      <dl class="facts wide">
        <div><dt>collectorUrl</dt><dd><code>${collectorUrl}</code></dd></div>
        <div><dt>enrollmentToken</dt><dd><code>${enrollmentToken}</code></dd></div>
        ${extension ? html`<div><dt>Extension id</dt><dd><code>${id}</code></dd></div>` : ''}
      </dl>
      <p class="hint">The token lets a browser enrol and does nothing else. It cannot read anything here.</p></section>
    <section class="card" aria-labelledby="chromium-title"><h2 id="chromium-title">Chromium, Chrome and Edge</h2>
      <p>Put this into a managed policy file.${updateUrl ? ' It installs Sluice and sets it up.' : ''} On Linux the
        file lies in <code>/etc/chromium/policies/managed/</code> or
        <code>/etc/opt/chrome/policies/managed/</code>. ${extension ? '' : replace}</p>
      <pre tabindex="0" aria-labelledby="chromium-title">${JSON.stringify(chromium, null, 2)}</pre></section>
    <section class="card" aria-labelledby="firefox-title"><h2 id="firefox-title">Firefox</h2>
      <p>In <code>policies.json</code>. If you signed the add-on under an id of your own, use that one:</p>
      <pre tabindex="0" aria-labelledby="firefox-title">${JSON.stringify(firefox, null, 2)}</pre></section>`;
}
