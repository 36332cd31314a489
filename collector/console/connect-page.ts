import { html } from 'hono/html';
import type { Html } from './layout.ts';

/** The two settings a browser needs, and a policy file that holds them. */
export function renderConnect(collectorUrl: string, enrollmentToken: string): Html {
  const settings = { collectorUrl, enrollmentToken };
  const policy = { '3rdparty': { extensions: { EXTENSION_ID: settings } } };
  return html`<h1>Connect a browser</h1>
    <p class="lead">Sluice reads its settings from browser policy. With these two it reports here.</p>
    <section class="card" aria-labelledby="settings-title"><h2 id="settings-title">Settings</h2>
      <dl class="facts wide">
        <div><dt>collectorUrl</dt><dd><code>${collectorUrl}</code></dd></div>
        <div><dt>enrollmentToken</dt><dd><code>${enrollmentToken}</code></dd></div>
      </dl>
      <p class="hint">The token lets a browser enrol and does nothing else. It cannot read anything here.</p></section>
    <section class="card" aria-labelledby="chromium-title"><h2 id="chromium-title">Chromium, Chrome and Edge</h2>
      <p>Put this into a managed policy file and replace <code>EXTENSION_ID</code> with the id of your packed
        extension. On Linux the file lies in <code>/etc/chromium/policies/managed/</code> or
        <code>/etc/opt/chrome/policies/managed/</code>.</p>
      <pre tabindex="0" aria-labelledby="chromium-title">${JSON.stringify(policy, null, 2)}</pre></section>
    <section class="card" aria-labelledby="firefox-title"><h2 id="firefox-title">Firefox</h2>
      <p>In <code>policies.json</code>, with the id of your signed add-on:</p>
      <pre tabindex="0" aria-labelledby="firefox-title">${JSON.stringify({ policies: policy }, null, 2)}</pre></section>`;
}
