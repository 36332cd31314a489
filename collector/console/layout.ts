import { html } from 'hono/html';

/** Escaped HTML; a string put into the `html` template is escaped, this is not. */
export type Html = ReturnType<typeof html>;

export const sections = [
  ['/', 'Overview'],
  ['/events', 'Events'],
  ['/browsers', 'Browsers'],
  ['/audit', 'Audit'],
  ['/connect', 'Connect a browser'],
] as const;

interface Page {
  title: string;
  body: Html;
}

interface PrivatePage extends Page {
  signedIn: { adminName: string; formToken: string };
  current?: (typeof sections)[number][0];
  /** The page refreshes its `data-live` parts while it is open. */
  live?: boolean;
}

export function renderPage({ title, body, signedIn, current, live = false }: PrivatePage): Html {
  const link = ([href, label]: (typeof sections)[number]) =>
    html`<li><a href="${href}" ${href === current ? html`aria-current="page"` : ''}>${label}</a></li>`;
  return renderDocument({
    title,
    scripts: live,
    body: html`<header class="top">
        <a class="brand" href="/"><img src="/assets/icon.svg" alt="" width="28" height="28" />Sluice</a>
        <nav aria-label="Sections"><ul>${sections.map(link)}</ul></nav>
        ${live ? html`<p id="live-status" class="live" role="status">Not live</p>` : ''}
        <form class="who" method="post" action="/sign-out">
          <input type="hidden" name="formToken" value="${signedIn.formToken}" />
          <span>${signedIn.adminName}</span><button class="quiet">Sign out</button>
        </form>
      </header>
      <main id="main" tabindex="-1">${body}</main>
      <footer>All times are UTC. What an admin looks at is written to the audit log.</footer>`,
  });
}

/** A page for somebody who is not signed in: one card in the middle. */
export function renderCard({ title, body }: Page): Html {
  return renderDocument({
    title,
    scripts: false,
    body: html`<main id="main" class="card narrow" tabindex="-1">
      <p class="brand"><img src="/assets/icon.svg" alt="" width="28" height="28" />Sluice</p>
      <h1>${title}</h1>
      ${body}
    </main>`,
  });
}

function renderDocument({ title, scripts, body }: Page & { scripts: boolean }): Html {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} · Sluice</title>
    <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/assets/uplot.css" />
    <link rel="stylesheet" href="/assets/console.css" />
    ${
      scripts
        ? html`<script defer src="/assets/uplot.js"></script>
    <script type="module" src="/assets/browser/page.ts"></script>`
        : ''
    }
  </head>
  <body>
    <a class="skip" href="#main">Skip to the content</a>
    ${body}
  </body>
</html>`;
}
