import type { DetectorInput } from '../../model/detector.ts';

const names =
  '(?:pin(?:[- ]?code)?|code pin|kod pin|cod pin|código pin|codice pin|пин-?код|пін-?код|pin-kod|暗証番号|PIN码)';

/** Personal identification numbers that a text calls so: four to six digits. */
export const pins: DetectorInput[] = [
  {
    id: 'pin',
    dataType: 'secret/pin',
    name: 'PIN',
    keywords: ['pin', 'пин', 'пін', '暗証番号'],
    pattern: `(?<![\\w-])${names}(?![A-Za-zЀ-ӿ])(?:[ \\t]{1,2}[^\\s\\d:=.,;!?()]{1,14}){0,4}?(?:[ \\t]{1,2}(?:is|ist|lautet|est|es|è|é|jest|to|este|är|er)|[ \\t]{0,2}[:：=]|は)\\s{0,3}(?<value>\\d{4,5})(?![\\d.,:/-]{0,1}\\d|\\w)`,
    ignoreCase: true,
    confidence: 0.65,
    tags: ['credential'],
  },
];
