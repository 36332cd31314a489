import { type Composer, composerOfEvent, isField } from '../composer/editable.ts';
import { readComposer } from '../composer/read.ts';
import type { GuardContext } from '../guard-context.ts';
import type { Proof } from './proof.ts';

/** So many keys in a row can be told from what stood there by chance. */
const enoughKeys = 4;
/** An editor that renders later has shown what was typed by then, milliseconds. */
const shows = 700;
/** Once may be a shortcut, a game, a field that takes digits only; so often in a row it is what people write. */
const missesToDoubt = 2;

interface Run {
  composer: Composer;
  typed: string;
}

/** What a person types has to show in the composer that the guard reads. */
export function checkComposer(guard: GuardContext, proof: Proof, isAnswered: () => boolean): void {
  let run: Run | null = null;
  let misses = 0;
  let timer = 0;

  function check(): void {
    const checked = run;
    run = null;
    if (!checked || checked.typed.length < enoughKeys || !checked.composer.isConnected) return;
    const { composer, typed } = checked;
    const read = letters(readComposer(composer).text);
    if (read.includes(letters(typed))) {
      misses = 0;
      proof.settle('composer-unread');
      if (isAnswered()) proof.prove();
    } else if (!(composer instanceof HTMLInputElement) && shareRead(typed, read) < 0.5) {
      misses += 1;
      if (misses >= missesToDoubt) proof.doubt('composer-unread');
    }
  }

  guard.listen('keydown', (event) => {
    if (!event.isTrusted) return;
    const { key, ctrlKey, metaKey, altKey, isComposing } = event;
    if (key === 'Shift' || key === 'CapsLock' || key === 'AltGraph') return;
    if (key.length !== 1 || ctrlKey || metaKey || altKey || isComposing) {
      // Anything else may move, remove or send what was typed.
      run = null;
      return;
    }
    const composer = composerOfEvent(event, guard.ports);
    if (!composer || !isWritable(composer)) return;
    if (run?.composer !== composer) run = { composer, typed: '' };
    run.typed += key;
    guard.window.clearTimeout(timer);
    timer = guard.window.setTimeout(check, shows);
  });
  for (const type of ['pointerdown', 'paste', 'drop', 'submit'] as const) {
    guard.listen(type, () => {
      run = null;
    });
  }
}

function isWritable(composer: Composer): boolean {
  return !isField(composer) || !(composer.readOnly || composer.disabled);
}

function shareRead(typed: string, read: string): number {
  const wanted = [...new Set(letters(typed))];
  return wanted.length === 0 ? 1 : wanted.filter((letter) => read.includes(letter)).length / wanted.length;
}

/** Editors change quotes, dashes and spaces while somebody types. */
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
