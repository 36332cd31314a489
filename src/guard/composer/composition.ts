let composing = false;
let ended: (() => void)[] = [];

/** Follows input methods: what they are composing is not text yet, and an editor that is written to loses it. */
export function watchComposition(window: Window): void {
  const end = () => {
    composing = false;
    const waiting = ended;
    ended = [];
    for (const go of waiting) go();
  };
  window.addEventListener('compositionstart', () => (composing = true), true);
  for (const type of ['compositionend', 'blur', 'focusout']) window.addEventListener(type, end, true);
  // An element that is removed while composing never says that it ended.
  window.addEventListener('keydown', (event) => composing && !event.isComposing && end(), true);
}

/** Resolves at once, or when the composition under way has ended and the editor has taken it in. */
export async function compositionEnds(): Promise<void> {
  if (!composing) return;
  await new Promise<void>((done) => ended.push(done));
  await new Promise((done) => setTimeout(done, 0));
}
