import type { ReasonCode } from '../../model/event.ts';
import type { Words } from '../words.ts';
import { reasons } from './reasons.ts';

/** Codes to choose from; there is no field to type in. */
export function ReasonChoice({
  chosen,
  onChoose,
  words,
}: {
  chosen: ReasonCode | null;
  onChoose(reason: ReasonCode): void;
  words: Words;
}) {
  return (
    <fieldset class="reasons" aria-describedby="reason-note">
      <legend>{words('reasonQuestion')}</legend>
      {reasons.map(({ code, label }) => (
        <label key={code}>
          <input
            type="radio"
            name="reason"
            value={code}
            checked={chosen === code}
            onChange={() => onChoose(code)}
          />
          <span>{words(label)}</span>
        </label>
      ))}
      <p id="reason-note" class="quiet">
        {words('reasonNote')}
      </p>
    </fieldset>
  );
}
