import { decodeRuns } from './normalise/decode-runs.ts';
import { spellOut } from './normalise/spell-out.ts';
import type { NumberList } from './number-list.ts';
import { longRuns } from './runs.ts';
import { hasChange, throughView, type View } from './view.ts';

/** How many encodings inside each other are undone. */
const deepest = 3;

/**
 * The text in plain spelling, wherever it is spelt otherwise: each view holds the surroundings of what was encoded
 * and says where in the original it stands. Encodings inside encodings are undone to a depth of three. Linear
 * in the length of the text; `runs` are its long runs of key characters. What is found in a view counts where `isNews` says so.
 */
export function normalisedViews(text: string, runs: NumberList = longRuns(text)): View[] {
  const views: View[] = [];
  let outer: View[] = viewsOf(text, runs, () => false);
  for (let depth = 1; outer.length > 0; depth++) {
    views.push(...outer);
    if (depth === deepest) break;
    outer = outer.flatMap((view) =>
      viewsOf(view.text, longRuns(view.text), (start, end) => !hasChange(view, start, end)).map((inner) =>
        throughView(inner, view),
      ),
    );
  }
  return views;
}

function viewsOf(text: string, runs: NumberList, isKnown: (start: number, end: number) => boolean): View[] {
  return [spellOut(text), decodeRuns(text, runs, isKnown)].filter((view) => view !== undefined);
}
