import type { MessageKey, Words } from '../words.ts';
import { type Act, anywayLabel, dontLabel, removeLabel } from './answers.ts';
import type { PromptState } from './prompt-state.ts';

interface Button {
  act: Act;
  label: MessageKey;
  disabled?: boolean;
}

/** The buttons in order; the first is the safe answer, which also has the first focus. */
export function buttonsOf({ request, asksReason, reason }: PromptState): Button[] {
  const { channel, ways, kind } = request;
  const isQuestion = ways.some((way) => way !== 'cancel');
  const cancel: MessageKey = isQuestion ? dontLabel[channel] : kind === 'scanning' ? 'cancel' : 'ok';
  const buttons: Button[] = [];
  if (ways.includes('redact')) buttons.push({ act: 'redact', label: removeLabel[channel] });
  else buttons.push({ act: 'cancel', label: cancel });
  if (ways.includes('continue')) buttons.push({ act: 'continue', label: anywayLabel[channel] });
  if (ways.includes('justify')) {
    buttons.push(
      asksReason
        ? { act: 'justify', label: anywayLabel[channel], disabled: reason === null }
        : { act: 'reason', label: 'giveReason' },
    );
  }
  if (ways.includes('redact')) buttons.push({ act: 'cancel', label: cancel });
  return buttons;
}

export function PromptActions({ state, words }: { state: PromptState; words: Words }) {
  return (
    <div class="actions">
      {buttonsOf(state).map(({ act, label, disabled }, index) => (
        <button
          key={act === 'reason' ? 'justify' : act}
          type="button"
          class={index === 0 ? 'primary' : act === 'cancel' ? 'plain' : 'second'}
          data-act={act}
          disabled={disabled}
        >
          {words(label)}
        </button>
      ))}
    </div>
  );
}
