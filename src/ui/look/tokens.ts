/** Colours, type and spacing of everything that people see. Pairs are light and dark; text has 4.5:1 or more. */
export const tokens = `
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #16202a);
  --sunk: light-dark(#f2f6f8, #0f171f);
  --line: light-dark(#d5dfe5, #33424f);
  --edge: light-dark(#7d8c97, #7b8b98);
  --ink: light-dark(#10202b, #eaf1f5);
  --quiet: light-dark(#50626e, #a5b5c0);
  --water: light-dark(#0a6384, #6fcdec);
  --water-deep: light-dark(#084e69, #97ddf5);
  --on-water: light-dark(#ffffff, #06222e);
  --water-soft: light-dark(#e3f1f6, #143644);
  --stop: light-dark(#a82a1f, #ff9d91);
  --stop-soft: light-dark(#fdecea, #3d201e);
  --warn: light-dark(#7d4f00, #f3c067);
  --warn-soft: light-dark(#fdf2dc, #3a2d14);
  --good: light-dark(#17683c, #7ad7a1);
  --good-soft: light-dark(#e4f5eb, #15352a);
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
  font-size: 14px;
  line-height: 1.45;
  color: var(--ink);
`;

/** The visible ring of the focused element, the same everywhere. */
export const focusRing = `
  :focus-visible { outline: 2px solid var(--water); outline-offset: 2px; }
  @media (forced-colors: active) { :focus-visible { outline-color: Highlight; } }
`;
