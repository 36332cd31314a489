import { markCss } from '../look/mark.tsx';
import { focusRing, tokens } from '../look/tokens.ts';

export const promptCss = `
  *, *::before, *::after { box-sizing: border-box; }
  dialog {
    ${tokens}
    position: fixed; inset: 0; margin: auto; padding: 0; border: 0; border-radius: 16px;
    inline-size: min(480px, calc(100vw - 16px)); max-inline-size: none;
    block-size: fit-content; max-block-size: calc(100dvh - 16px);
    background: var(--paper); box-shadow: 0 0 0 1px var(--line), 0 24px 64px rgb(4 18 28 / 0.34);
    overflow: auto; overscroll-behavior: contain; user-select: none; -webkit-user-select: none; text-align: start;
  }
  dialog:focus-visible { outline: none; }
  dialog::backdrop { background: rgb(6 18 28 / 0.48); }
  .card { display: flex; flex-direction: column; border-block-start: 4px solid var(--water); }
  .card.stopped, .card.access, .card.not-sent { border-block-start-color: var(--stop); }
  .card.ask { border-block-start-color: var(--warn); }
  .body { padding: 18px 24px 4px; display: flex; flex-direction: column; gap: 12px; }
  header { display: flex; align-items: center; gap: 8px; font-size: 13px; font-weight: 600; color: var(--quiet); }
  header .app { margin-inline-start: auto; font-weight: 500; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  h1 { margin: 4px 0 0; font-size: 21px; line-height: 1.25; font-weight: 650; letter-spacing: -0.01em; text-wrap: balance; }
  p { margin: 0; }
  #lead { font-size: 15px; margin-block-start: -6px; color: var(--ink); }
  .quiet { color: var(--quiet); font-size: 13px; }
  .kinds { list-style: none; margin: 0; padding: 0; display: flex; flex-direction: column; gap: 4px; }
  .kinds li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 8px; }
  .count { min-inline-size: 30px; color: var(--quiet); font-variant-numeric: tabular-nums; }
  .kind { font-weight: 600; }
  .generated::before { content: attr(data-text); }
  .sample, mark { font-family: ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; font-size: 12.5px; border-radius: 5px; padding: 1px 5px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
  .sample { background: var(--sunk); box-shadow: inset 0 0 0 1px var(--line); }
  mark { background: var(--warn-soft); color: var(--warn); font-weight: 600; }
  .stopped mark, .not-sent mark { background: var(--stop-soft); color: var(--stop); }
  .preview {
    padding: 10px 12px; border-radius: 10px; background: var(--sunk); box-shadow: inset 0 0 0 1px var(--line);
    font-size: 13.5px; line-height: 1.6; white-space: pre-wrap; overflow-wrap: anywhere; max-block-size: 132px; overflow: auto;
  }
  .notes { display: flex; flex-direction: column; gap: 6px; padding-inline-start: 12px; border-inline-start: 3px solid var(--water); }
  .notes p { color: var(--quiet); font-size: 13.5px; }
  .notes .message { color: var(--ink); }
  a { color: var(--water); font-weight: 600; text-underline-offset: 2px; border-radius: 3px; white-space: nowrap; }
  .heard { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .reasons { margin: 0; padding: 0; border: 0; min-inline-size: 0; display: flex; flex-wrap: wrap; gap: 8px; }
  .reasons legend { padding: 0; margin-block-end: 8px; font-weight: 600; }
  .reasons label { position: relative; display: inline-flex; }
  .reasons input { position: absolute; inset: 0; margin: 0; opacity: 0; inline-size: 100%; block-size: 100%; cursor: pointer; }
  .reasons label span { padding: 6px 12px; border-radius: 999px; box-shadow: inset 0 0 0 1px var(--edge); }
  .reasons input:hover + span { background: var(--water-soft); }
  .reasons input:checked + span { background: var(--water); color: var(--on-water); box-shadow: none; }
  .reasons input:focus-visible + span { outline: 2px solid var(--water); outline-offset: 2px; }
  .reasons p { flex-basis: 100%; }
  .actions { display: flex; flex-wrap: wrap; gap: 8px; padding: 16px 24px 14px; }
  button {
    appearance: none; margin: 0; border: 0; font: inherit; font-size: 13.5px; font-weight: 600; color: var(--water-deep); background: transparent;
    min-block-size: 38px; padding: 8px 12px; border-radius: 10px; cursor: pointer;
  }
  .primary { background: var(--water); color: var(--on-water); }
  .primary:hover { background: var(--water-deep); }
  .second { box-shadow: inset 0 0 0 1px var(--edge); }
  .second:hover, .plain:hover { background: var(--water-soft); }
  .plain { margin-inline-start: auto; color: var(--quiet); padding-inline: 8px; }
  button:disabled { cursor: not-allowed; color: var(--quiet); box-shadow: inset 0 0 0 1px var(--line); }
  footer {
    display: flex; flex-wrap: wrap; gap: 2px 14px; padding: 10px 24px 12px; font-size: 12px; color: var(--quiet);
    border-block-start: 1px solid var(--line); background: var(--sunk); overflow-wrap: anywhere;
  }
  progress { appearance: none; inline-size: 100%; block-size: 8px; border: 0; border-radius: 4px; overflow: hidden; background: var(--sunk); box-shadow: inset 0 0 0 1px var(--line); }
  progress::-webkit-progress-bar { background: transparent; }
  progress::-webkit-progress-value { background: var(--water); }
  progress::-moz-progress-bar { background: var(--water); }
  ${focusRing}
  ${markCss}
  @media (prefers-reduced-motion: no-preference) { button, .reasons span { transition: background-color 0.12s; } }
  @media (forced-colors: active) {
    dialog, .preview { border: 1px solid CanvasText; }
    button, .reasons label span { border: 1px solid ButtonText; }
    .primary { border-width: 2px; }
    .reasons input:checked + span { forced-color-adjust: none; background: Highlight; color: HighlightText; }
    .reasons input:focus-visible + span { outline-color: Highlight; }
    .mark { forced-color-adjust: none; }
  }
  @media (max-width: 360px) { .body, .actions, footer { padding-inline: 16px; } }
`;
