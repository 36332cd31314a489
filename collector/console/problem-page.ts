import { html } from 'hono/html';
import { type Html, renderCard } from './layout.ts';

/** Something did not go as wanted: what, and what to do. */
export function renderProblem({ title, text }: { title: string; text: string }): Html {
  return renderCard({ title, body: html`<p>${text}</p><p><a href="/">To the overview</a></p>` });
}
