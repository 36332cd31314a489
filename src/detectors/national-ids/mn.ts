import type { DetectorInput } from '../../model/detector.ts';

export const nationalIdsMn: DetectorInput[] = [
  {
    id: 'mn-register',
    dataType: 'pii/national-id/mn-register',
    name: 'Mongolian register number',
    trigger: 'digits',
    minDigits: 8,
    pattern: String.raw`(?<![А-ЯЁӨҮа-яёөү])[А-ЯЁӨҮ]{2}\d{2}(?:[02][1-9]|[13][0-2])(?:0[1-9]|[12]\d|3[01])\d{2}(?!\d)`,
    reach: 2,
    context: {
      words: ['регистрийн дугаар', 'регистр', 'рд', 'mongolian', 'mongolia', 'иргэний'],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
