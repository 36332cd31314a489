import { markCss } from '../look/mark.tsx';
import { focusRing, tokens } from '../look/tokens.ts';

export const popupCss = `
  *, *::before, *::after { box-sizing: border-box; }
  :root { ${tokens} background: var(--paper); }
  body { margin: 0; inline-size: 340px; min-block-size: 120px; font-size: 13.5px; }
  .loading { margin: 0; padding: 48px 16px; text-align: center; color: var(--quiet); }
  main { display: flex; flex-direction: column; }
  main > header { display: flex; align-items: center; gap: 8px; padding: 14px 16px 10px; font-weight: 650; font-size: 15px; }
  section { padding: 12px 16px; border-block-start: 1px solid var(--line); }
  h1, h2, p, ul, dl, dd { margin: 0; padding: 0; }
  h1 { font-size: 16px; line-height: 1.3; font-weight: 650; }
  h2 { font-size: 12px; font-weight: 600; color: var(--quiet); margin-block-end: 4px; }
  p, dd, li { overflow-wrap: anywhere; }
  ul { list-style: none; }
  .quiet { color: var(--quiet); }
  .strong { font-weight: 600; }
  .tab { display: flex; gap: 12px; align-items: flex-start; margin: 0 12px 12px; padding: 14px; border: 0; border-radius: 12px; background: var(--sunk); }
  .tab p { margin-block-start: 2px; }
  .sign { inline-size: 34px; block-size: 34px; flex: none; border-radius: 50%; padding: 5px; fill: none; stroke: var(--paper); stroke-width: 2.6; stroke-linecap: round; stroke-linejoin: round; background: var(--edge); }
  .tab.good { background: var(--good-soft); } .tab.good .sign { background: var(--good); } .tab.good h1 { color: var(--good); }
  .tab.warn { background: var(--warn-soft); } .tab.warn .sign { background: var(--warn); } .tab.warn h1 { color: var(--warn); }
  .tab.stop { background: var(--stop-soft); } .tab.stop .sign { background: var(--stop); } .tab.stop h1 { color: var(--stop); }
  .hint { margin-block-start: 8px; padding: 8px 10px; border: 0; border-radius: 8px; font-size: 13px; }
  section.hint { margin: 0 12px 12px; padding: 12px 14px; }
  .hint.warn { background: var(--warn-soft); color: var(--warn); }
  .hint.stop { background: var(--stop-soft); color: var(--stop); }
  dl { display: grid; grid-template-columns: auto 1fr; gap: 3px 12px; }
  dt { color: var(--quiet); }
  dd { text-align: end; font-variant-numeric: tabular-nums; }
  dd.stop { color: var(--stop); font-weight: 600; }
  .problems { background: var(--warn-soft); border-block-start: 0; margin: 0 12px 12px; border-radius: 12px; }
  .problems h2 { color: var(--warn); }
  .problems li + li { margin-block-start: 6px; }
  code { font-family: ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; font-size: 12.5px; font-weight: 600; }
  code::after { content: ":"; }
  .ends { display: flex; flex-wrap: wrap; gap: 6px; padding-block-start: 2px; }
  .ends li { padding: 3px 10px; border-radius: 999px; background: var(--sunk); box-shadow: inset 0 0 0 1px var(--line); }
  .ends b { font-variant-numeric: tabular-nums; }
  .ends .blocked b { color: var(--stop); } .ends .redacted b { color: var(--good); }
  main > .line { margin: 0; padding: 10px 16px; font-size: 12px; color: var(--quiet); border-block-start: 1px solid var(--line); }
  main > footer { display: flex; justify-content: space-between; gap: 12px; padding: 10px 16px; font-size: 12px; color: var(--quiet); background: var(--sunk); border-block-start: 1px solid var(--line); }
  ${focusRing}
  ${markCss}
  @media (forced-colors: active) { .tab, .hint, .ends li { border: 1px solid CanvasText; } .sign, .mark { forced-color-adjust: none; } }
`;
