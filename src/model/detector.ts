import { z } from 'zod';
import { DataType } from './data-type.ts';
import { ValidatorName } from './validator-name.ts';

export const Id = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id such as "support-emails" (a-z, 0-9, "-")');

/**
 * One kind of sensitive value and how to recognise it. Built-in detectors and an admin's own have this same
 * format. Offsets and lengths are UTF-16 code units.
 */
export const Detector = z.strictObject({
  id: Id,
  dataType: DataType,
  /** What a person reads in the prompt: "AWS access key". */
  name: z.string().min(1).max(80),
  /**
   * Lower-case literals, one of which stands where the match begins (or up to `reach` after that); the pattern
   * is tried only there. Empty: the pattern is tried at what `trigger` names. A lone character must be a sign.
   */
  keywords: z
    .array(z.string().regex(/^(?:[^a-z0-9\s]|.{2,40})$/s, 'is not a keyword of 2 to 40 characters'))
    .max(64)
    .default([]),
  /**
   * For values with no literal: `digits` tries every group of digits, `letters` every word that goes from
   * letters to digits (DE89...). `lines` tests each line that holds a keyword; three or more in a block are one finding.
   */
  trigger: z.enum(['digits', 'letters', 'runs', 'lines']).optional(),
  /** With `trigger: 'digits'`: how many digits (single separators between them allowed) must follow. */
  minDigits: z.number().int().min(1).max(24).default(4),
  /** A regular expression without flags, bounded. Group `value`, where named, is the finding; else the whole match. */
  pattern: z.string().min(1).max(2000),
  ignoreCase: z.boolean().default(false),
  /** How far before a keyword or trigger the match may begin, 0 to 200. */
  reach: z.number().int().min(0).max(200).default(0),
  validator: ValidatorName.optional(),
  /** Words near the value (`window` characters either side, default 60) that confirm it. */
  context: z
    .strictObject({
      words: z.array(z.string().min(2).max(40)).min(1).max(64),
      window: z.number().int().min(10).max(400).default(60),
      /** Words that speak against it: with one of these nearby and none of `words`, it is no finding. */
      against: z.array(z.string().min(2).max(40)).max(64).default([]),
      /** Without a word nearby the value is no finding at all. */
      required: z.boolean().default(false),
    })
    .optional(),
  /** 0 to 1, before context: `low`, `medium`, `high` are 0.3, 0.6, 0.85. */
  confidence: z.number().min(0).max(1),
  tags: z.array(z.enum(['pci', 'gdpr', 'hipaa', 'credential', 'financial'])).default([]),
});
export type Detector = z.infer<typeof Detector>;
export type DetectorInput = z.input<typeof Detector>;

/** What proves a detector: values that must be found, and near things that must not. */
export const Evidence = z.strictObject({
  /** The issuer's document or the standard that the pattern is taken from. */
  source: z.string().min(1).max(300),
  hits: z.array(z.string().min(1)).min(2),
  misses: z.array(z.string().min(1)).min(2),
});
export type Evidence = z.infer<typeof Evidence>;

/** A detector as an admin writes it: evidence included. */
export const PolicyDetector = Detector.extend({
  hits: z.array(z.string().min(1)).min(1),
  misses: z.array(z.string().min(1)).min(1),
  source: z.string().min(1).max(300).optional(),
});
export type PolicyDetector = z.infer<typeof PolicyDetector>;
