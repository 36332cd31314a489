import type { ReasonCode } from '../../model/event.ts';
import { Mark } from '../look/mark.tsx';
import { say, type Words } from '../words.ts';
import { FindingList } from './finding-list.tsx';
import { PreviewText } from './preview-text.tsx';
import { PromptActions } from './prompt-actions.tsx';
import type { PromptState } from './prompt-state.ts';
import { ReasonChoice } from './reason-choice.tsx';
import { RuleNotes } from './rule-note.tsx';
import { leadOf, titleOf } from './sentences.ts';

/** The inside of the dialog; `title` and `lead` are what the dialog is labelled and described by. */
export function PromptCard({
  state,
  words,
  onReason,
}: {
  state: PromptState;
  words: Words;
  onReason(reason: ReasonCode): void;
}) {
  const { request, asksReason, reason } = state;
  const { kinds, preview } = request;
  return (
    <div class={`card ${request.kind}`}>
      <div class="body">
        <header>
          <Mark size={22} />
          <span>{words('extName')}</span>
          {request.appName && <span class="app">{request.appName}</span>}
        </header>
        <h1 id="title">{say(words, titleOf(request))}</h1>
        <p id="lead">{say(words, leadOf(request))}</p>
        {request.kind === 'scanning' && (
          <progress max={1} value={request.progress ?? 0} aria-labelledby="title" />
        )}
        {listsKinds(request) && <FindingList kinds={kinds} samples={!preview} words={words} />}
        {preview && preview.length > 0 && <PreviewText parts={preview} words={words} />}
        <RuleNotes rules={request.rules} words={words} />
        {asksReason && <ReasonChoice chosen={reason} onChoose={onReason} words={words} />}
      </div>
      {request.ways.length > 0 && <PromptActions state={state} words={words} />}
      <footer>
        {request.policyName && <span>{words('policyLine', request.policyName)}</span>}
        {request.rules[0] && <span>{words('ruleLine', request.rules[0].ruleId)}</span>}
        <span>{words('referenceLine', request.reference)}</span>
      </footer>
    </div>
  );
}

/** One kind is named in the headline already; its samples are worth a line only where no preview shows them. */
function listsKinds({ kind, kinds, preview }: PromptState['request']): boolean {
  if (kinds.length !== 1 || kind === 'not-sent') return kinds.length > 0;
  return !preview && (kinds[0]?.samples.length ?? 0) > 0;
}
