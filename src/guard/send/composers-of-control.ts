import type { AppHints } from '../../model/app.ts';
import { type Composer, isField } from '../composer/editable.ts';
import { readComposer } from '../composer/read.ts';
import { isInside, parentOf } from '../shadow-roots.ts';
import { controlsIn } from './find-send-control.ts';
import { isNameless, isPlainSendControl, isSendControl } from './send-control.ts';

interface Around {
  /** Composers whose nearest common ancestor with the control this is. */
  composers: Composer[];
  ancestor: Element;
}

/**
 * Which composers a press on a control sends: those of its form, those it names by `aria-controls`, else those it
 * shares its nearest ancestor with, unless they have a send button of their own. Where that leaves none, or only the
 * whole page holds both, the composer that was used last. What is missed here is judged when it leaves the page.
 */
export function composersOfControl(
  control: Element,
  composers: readonly Composer[],
  lastUsed: Composer | null,
  hints: AppHints | undefined,
): Composer[] {
  const named = (control.getAttribute('aria-controls') ?? '').split(/\s+/);
  const controlled = composers.filter(({ id }) => id !== '' && named.includes(id));
  if (controlled.length > 0) return controlled;
  const form = formOf(control);
  const inForm = form ? composers.filter((composer) => belongsToForm(composer, form)) : [];
  if (inForm.length > 0) return inForm;
  const outside = composers.filter((composer) => !formOf(composer));
  const levels = levelsOf(control, outside.length > 0 ? outside : composers);
  const own = levels.map((level) => ({
    ...level,
    composers: level.composers.filter(hasNoNearer(control, level, hints)),
  }));
  const near = own.find(isMeant);
  if (near && !isPage(near.ancestor)) return near.composers;
  const all = near?.composers ?? levels.find(isMeant)?.composers ?? [];
  return lastUsed && all.includes(lastUsed) ? [lastUsed] : all;
}

/** Whether an element is so large that what lies in it need not belong together, as a share of the window. */
const pageShare = 0.8;

function isPage(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= innerWidth * pageShare && height >= innerHeight * pageShare;
}

/**
 * Whether a control that does not plainly say so is still the one that sends what stands in these composers: where
 * nothing else beside them says it plainly, a name that may mean sending ("Run", "Ask"), or no name at all and the
 * last place in the row.
 */
export function isLikelySend(
  control: Element,
  composers: readonly Composer[],
  hints: AppHints | undefined,
): boolean {
  const [composer] = composers;
  let around = parentOf(control);
  while (around && composer && !isInside(composer, around)) around = parentOf(around);
  if (!around || !composer) return false;
  const beside = controlsIn(around);
  if (beside.some((other) => other !== control && isPlainSendControl(other, hints))) return false;
  if (isSendControl(control, hints)) return true;
  if (!isNameless(control) || control.hasAttribute('aria-haspopup') || around === document.body) return false;
  return beside.at(-1) === control && !beside.some((other) => isSendControl(other, hints));
}

function formOf(element: Element): HTMLFormElement | null {
  const owner = 'form' in element ? element.form : null;
  if (owner instanceof HTMLFormElement) return owner;
  for (let around: Element | null = element; around; around = parentOf(around)) {
    if (around instanceof HTMLFormElement) return around;
  }
  return null;
}

function belongsToForm(composer: Composer, form: HTMLFormElement): boolean {
  return isField(composer) && composer.form ? composer.form === form : isInside(composer, form);
}

/** From the nearest ancestor of the control outwards. */
function levelsOf(control: Element, composers: readonly Composer[]): Around[] {
  const levels: Around[] = [];
  const placed = new Set<Composer>();
  for (let ancestor = parentOf(control); ancestor; ancestor = parentOf(ancestor)) {
    const around = ancestor;
    const fresh = composers.filter((composer) => !placed.has(composer) && isInside(composer, around));
    for (const composer of fresh) placed.add(composer);
    if (fresh.length > 0) levels.push({ composers: fresh, ancestor });
  }
  return levels;
}

/** Whether no other send button is nearer to the composer than this one. */
function hasNoNearer(control: Element, { ancestor }: Around, hints: AppHints | undefined) {
  return (composer: Composer): boolean => {
    for (let around = parentOf(composer); around && around !== ancestor; around = parentOf(around)) {
      if (controlsIn(around).some((other) => other !== control && isPlainSendControl(other, hints)))
        return false;
    }
    return true;
  };
}

/** A name or a filter that nobody filled in is not what a button beside it sends. */
function isMeant({ composers }: Around): boolean {
  return composers.some(
    (composer) => !(composer instanceof HTMLInputElement) || readComposer(composer).text !== '',
  );
}
