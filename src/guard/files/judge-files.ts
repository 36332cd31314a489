import { redact } from '../../core/redact.ts';
import type { Span } from '../../core/spans-to-remove.ts';
import type { ActorKind } from '../../model/event.ts';
import type { FileReading } from '../../model/file-reading.ts';
import type { GuardContext } from '../guard-context.ts';
import type { Judgement, Submission } from '../judge.ts';
import { beginEntry } from '../page-memory.ts';
import type { OpenQuestion } from '../person.ts';
import { buildQuestion } from '../question.ts';
import { copyFiles, type FileCopy } from './file-copy.ts';
import { type FileTexts, isWhole, joinTexts, withRemarks } from './file-texts.ts';
import { readFiles } from './read-files.ts';
import { redactFiles, spansWithin } from './redact-files.ts';
import { createReleasedFiles, type ReleasedFiles } from './released-files.ts';

/** How long files wait for a policy before the failure mode speaks, milliseconds. */
const longestHold = 12_000;
/** A hold shorter than this is not worth a word to the person, milliseconds. */
const quietHold = 500;

/** What may go of an attempt: the files, byte for byte those that were judged, and the text beside them. */
export interface ReleasedAttempt {
  files: File[];
  beside: string;
  /** Values were taken out of the text. */
  besideRedacted: boolean;
}

export interface FileGuard {
  /**
   * Reads and judges files that are on their way in; asks the person where the policy says so. `null`: they stay.
   * Files that could not even be listed are `null`. `beside` is text that comes along, as in a paste from a spreadsheet.
   */
  judge(
    files: Promise<readonly File[] | null>,
    actor: ActorKind,
    beside?: string,
  ): Promise<ReleasedAttempt | null>;
  /** What was let go on this page. */
  released: ReleasedFiles;
}

export function createFileGuard(
  guard: Omit<GuardContext, 'files' | 'listen' | 'failingClosed'>,
  detectorName: DetectorName,
): FileGuard {
  const released = createReleasedFiles();

  async function judge(
    files: Promise<readonly File[] | null>,
    actor: ActorKind,
    beside = '',
  ): Promise<ReleasedAttempt | null> {
    beginEntry(guard.memory);
    let copies: FileCopy[] = [];
    let texts: FileTexts | undefined;
    let result: ReleasedAttempt | null = null;

    const letGo = async (goes: File[], text: string, besideRedacted: boolean) => {
      for (const [index, file] of goes.entries()) {
        const same = file === copies[index]?.file ? copies[index]?.bytes : await file.arrayBuffer();
        if (same) released.add(file, same);
      }
      // A site may hand them to a worker, whose uploads only the network sees.
      void guard.passes.unreadable(null);
      result = { files: goes, beside: text, besideRedacted };
    };

    await guard.gate.holdUntilJudged(
      (uid) =>
        withProgress(guard, actor, uid, detectorName, async (progress, signal) => {
          const listed = await files;
          copies = await copyFiles(listed ?? []);
          const held = copies.map(({ file }) => file);
          const readings = await readFiles(copies, guard.ports, (done) => progress(done / 2), signal);
          if (signal.aborted) return undefined;
          texts = joinTexts(held, listed ? readings : [unlisted], beside);
          return judgeTexts(guard, texts, actor, (done) => progress(0.5 + done / 2), signal);
        }),
      {
        release: () =>
          letGo(
            copies.map(({ file }) => file),
            beside,
            false,
          ),
        async releaseRedacted(_, spans) {
          const goes = redactFiles(
            copies.map(({ file }) => file),
            texts!,
            spans,
            guard.memory.placeholders,
          );
          if (!(await areClean(guard, goes, spans, texts!))) return false;
          await letGo(goes, redactBeside(guard, texts!, spans, beside), true);
          return true;
        },
      },
    );
    return result;
  }

  return { judge, released };
}

/** More files than are looked at. */
const unlisted: FileReading = {
  kind: 'unknown',
  parts: [],
  unreadable: [{ path: '', reason: 'too-large' }],
  images: [],
};

type DetectorName = (id: string) => string;

/** The findings of all texts together with what is to be said of the files themselves. */
async function judgeTexts(
  guard: Pick<GuardContext, 'judge'>,
  texts: FileTexts,
  actor: ActorKind,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<Judgement | undefined> {
  const submission: Submission = { channel: 'upload', text: texts.text, actor, files: texts.counts };
  const scanned = await guard.judge.inSlices(submission, progress, signal);
  if (!scanned || scanned.decision.outcome === 'hold') return scanned;
  const { text, findings } = withRemarks(texts);
  const whole = isWhole(texts, scanned.attempt.findings);
  return {
    ...guard.judge.decideOn({ ...submission, text, whole }, [...scanned.attempt.findings, ...findings]),
    latency: scanned.latency,
  };
}

/** Waits for the policy, and shows how far the check is once it lasts. `undefined` when the person cancels. */
async function withProgress(
  guard: Pick<GuardContext, 'view' | 'judge' | 'person'>,
  actor: ActorKind,
  uid: string,
  detectorName: DetectorName,
  work: (progress: (done: number) => void, signal: AbortSignal) => Promise<Judgement | undefined>,
): Promise<Judgement | undefined> {
  const stop = new AbortController();
  let open: OpenQuestion | undefined;
  const timer = setTimeout(() => {
    const nothing = guard.judge.decideOn({ channel: 'upload', text: '', actor }, []);
    const part = guard.view.part();
    open = guard.person.ask(buildQuestion(part ? 'scanning' : 'starting', nothing, part, uid, detectorName));
    void open.answer.then(() => stop.abort());
  }, quietHold);
  const cancelled = new Promise<undefined>((done) =>
    stop.signal.addEventListener('abort', () => done(undefined)),
  );
  try {
    await Promise.race([guard.view.settled(longestHold), cancelled]);
    return await Promise.race([work((done) => open?.progress(done), stop.signal), cancelled]);
  } finally {
    clearTimeout(timer);
    open?.close();
  }
}

/** Reads redacted files once more: none of the values that were to go may be left in them. */
async function areClean(
  guard: Pick<GuardContext, 'ports'>,
  files: readonly File[],
  spans: readonly Span[],
  { text }: FileTexts,
): Promise<boolean> {
  const copies = await copyFiles(files);
  const readings = await readFiles(copies, guard.ports, () => {}, new AbortController().signal);
  const left = readings.flatMap(({ parts }) => parts.map((part) => part.text)).join('\n');
  return (
    readings.every(({ unreadable }) => unreadable.length === 0) &&
    spans.every((span) => !left.includes(text.slice(span.start, span.end)))
  );
}

function redactBeside(
  guard: Pick<GuardContext, 'memory'>,
  { stretches }: FileTexts,
  spans: readonly Span[],
  beside: string,
): string {
  const place = stretches.find(({ file }) => file < 0);
  return place ? redact(beside, spansWithin(place, spans), guard.memory.placeholders) : beside;
}
