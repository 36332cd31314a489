import type { Detector, DetectorInput } from '../model/detector.ts';

/** A detector with its defaults, without zod: content scripts carry none. `catalogue.test.ts` holds both equal. */
export function withDefaults(input: DetectorInput): Detector {
  const { trigger, validator, context } = input;
  return {
    id: input.id,
    dataType: input.dataType,
    name: input.name,
    keywords: input.keywords ?? [],
    ...(trigger && { trigger }),
    minDigits: input.minDigits ?? 4,
    pattern: input.pattern,
    ignoreCase: input.ignoreCase ?? false,
    reach: input.reach ?? 0,
    ...(validator && { validator }),
    ...(context && {
      context: {
        words: context.words,
        window: context.window ?? 60,
        against: context.against ?? [],
        required: context.required ?? false,
      },
    }),
    confidence: input.confidence,
    tags: input.tags ?? [],
  };
}
