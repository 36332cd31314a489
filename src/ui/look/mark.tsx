/** The sluice gate: half lifted between its posts, water passing beneath. Decoration; the name stands beside it. */
export function Mark({ size }: { size: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect class="mark-ground" width="32" height="32" rx="7" />
      <path class="mark-post" d="M6.5 7v18.5M25.5 7v18.5" />
      <rect class="mark-gate" x="9.8" y="5.5" width="12.4" height="10.5" rx="1.6" />
      <path class="mark-water" d="M9.8 20.6q2.1-2 4.1 0t4.1 0 4.1 0M9.8 25.4q2.1-2 4.1 0t4.1 0 4.1 0" />
    </svg>
  );
}

export const markCss = `
  .mark { display: block; flex: none; fill: none; stroke-linecap: round; }
  .mark-ground { fill: #0a6384; }
  .mark-post { stroke: #fff; stroke-width: 2.8; }
  .mark-gate { fill: #fff; }
  .mark-water { stroke: #7fdcf7; stroke-width: 2.6; }
`;
