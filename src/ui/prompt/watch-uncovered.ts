import type { PageView } from '../page-ui.ts';

/** IntersectionObserver v2, https://w3c.github.io/IntersectionObserver/v2/; Firefox ignores the two options. */
interface VisibilityOptions extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}
interface VisibilityEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}

/** `away`: scrolled out of view. `covered` is never said where the second version is missing. */
export type Sight = 'uncovered' | 'covered' | 'away';

/** Tells whenever that changes. */
export function watchUncovered(
  view: PageView,
  element: Element,
  onChange: (sight: Sight) => void,
): () => void {
  const options: VisibilityOptions = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] };
  const observer = new view.IntersectionObserver((entries: VisibilityEntry[]) => {
    const last = entries.at(-1);
    if (!last) return;
    onChange(!last.isIntersecting ? 'away' : last.isVisible === false ? 'covered' : 'uncovered');
  }, options);
  observer.observe(element);
  return () => observer.disconnect();
}
