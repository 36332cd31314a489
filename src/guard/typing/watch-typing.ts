import type { Finding } from '../../model/finding.ts';
import { rangeOf } from '../composer/dom-reader.ts';
import { type Composer, composerOfEvent, isField } from '../composer/editable.ts';
import { type Reading, readComposer } from '../composer/read.ts';
import type { GuardContext } from '../guard-context.ts';
import type { Judgement } from '../judge.ts';
import { changedPart, mergePart } from './changed-part.ts';
import { createPainter } from './highlight.ts';

/** Somebody who rests this long sees what would be stopped, milliseconds. */
const restsFor = 400;
/** More marks than this help nobody. */
const mostMarks = 100;

const nothing: Reading = { text: '', pieces: [], whole: false, partial: false };

interface Checked {
  composer: Composer;
  text: string;
  findings: Finding[];
}

/**
 * Marks what would be stopped before it is sent: in a pause and while the page is idle, never while a key is
 * handled. No event, no question.
 */
export function watchTyping(guard: GuardContext): void {
  const { window, judge, person } = guard;
  const painter = createPainter(window);
  let current: Composer | null = null;
  let checked: Checked | null = null;
  let marked = false;
  let touchedAt = 0;
  let planned = false;
  let checking: AbortController | null = null;

  const observer = new window.MutationObserver(() => touch());

  /** One timer for all keys of a run. */
  function touch(): void {
    touchedAt = performance.now();
    checking?.abort();
    if (planned) return;
    planned = true;
    window.setTimeout(rest, restsFor);
  }

  function rest(): void {
    const left = touchedAt + restsFor - performance.now();
    if (left > 5) {
      window.setTimeout(rest, left);
      return;
    }
    planned = false;
    window.requestIdleCallback(() => void check().catch(guard.failed), { timeout: 1_000 });
  }

  async function check(): Promise<void> {
    if (!current || !guard.view.part() || !guard.view.covered()) return;
    const composer = current;
    const reading = composer.isConnected ? readComposer(composer) : nothing;
    const before = checked?.composer === composer ? checked : { composer, text: '', findings: [] };
    const part = changedPart(before.text, reading.text);
    let { findings } = before;
    if (part) {
      checking = new AbortController();
      const fresh = await judge.scanInSlices(reading.text.slice(part.start, part.end), checking.signal);
      if (!fresh) return;
      findings = mergePart({ length: before.text.length, findings }, reading.text, part, fresh);
    }
    checked = { composer, text: reading.text, findings };
    const judgement = judge.decideOn({ channel: 'submit', text: reading.text, actor: 'person' }, findings);
    mark(composer, reading, stopped(judgement));
  }

  function mark(composer: Composer, reading: Reading, spans: readonly Finding[]): void {
    if (spans.length === 0 && !marked) return;
    marked = spans.length > 0;
    const ranges = isField(composer)
      ? []
      : spans.flatMap(({ start, end }) => rangeOf(reading, start, end) ?? []);
    painter.paint(ranges, composer.getRootNode());
    // A field has no nodes to underline.
    person.point(marked && ranges.length === 0 ? composer : null);
    observer.disconnect();
    // Editors that draw a line anew take its marks away.
    if (ranges.length > 0)
      observer.observe(composer, { subtree: true, childList: true, characterData: true });
  }

  const onInput = (event: Event) => {
    current = composerOfEvent(event, guard.ports) ?? current;
    if (current) touch();
  };
  // Some editors prevent `beforeinput` and write themselves, so that no `input` follows.
  for (const type of ['input', 'keyup', 'paste', 'drop'] as const) guard.listen(type, onInput);
  // A button may have sent what was marked.
  guard.listen('click', () => marked && touch());
}

function stopped({ attempt, decision }: Judgement): Finding[] {
  return decision.verdicts
    .filter(({ action }) => action !== 'allow' && action !== 'log')
    .flatMap(({ finding }) => attempt.findings[finding] ?? [])
    .slice(0, mostMarks);
}
