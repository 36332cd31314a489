import { markCss } from '../look/mark.tsx';
import { focusRing, tokens } from '../look/tokens.ts';

export const noticeCss = `
  *, *::before, *::after { box-sizing: border-box; }
  .notice {
    ${tokens}
    position: fixed; inset-block: 16px auto; inset-inline: auto 16px; margin: 0; padding: 12px 10px 12px 14px; border: 0;
    max-inline-size: min(420px, calc(100vw - 32px)); inline-size: max-content; border-radius: 12px;
    display: flex; align-items: flex-start; gap: 10px; text-align: start;
    background: var(--paper); box-shadow: 0 0 0 1px var(--line), 0 10px 32px rgb(4 18 28 / 0.26);
    border-inline-start: 4px solid var(--good);
  }
  .notice.problem { border-inline-start-color: var(--stop); }
  p { margin: 0; padding-block: 2px; overflow-wrap: anywhere; }
  .mark { margin-block-start: 2px; }
  button {
    appearance: none; flex: none; margin: -2px 0; border: 0; inline-size: 28px; block-size: 28px; border-radius: 8px; padding: 0;
    display: grid; place-items: center; background: transparent; color: var(--quiet); cursor: pointer;
  }
  button:hover { background: var(--water-soft); color: var(--ink); }
  button svg { inline-size: 14px; block-size: 14px; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }
  ${focusRing}
  ${markCss}
  @media (forced-colors: active) { .notice { border: 1px solid CanvasText; } .mark { forced-color-adjust: none; } }
`;
