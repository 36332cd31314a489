import { z } from 'zod';
import { App } from './app.ts';
import { DataTypePattern } from './data-type.ts';
import { Id, PolicyDetector } from './detector.ts';
import { Dictionary, Documents, ExactData, HashKey } from './lookup.ts';

/** From the most open to the strictest. */
export const Action = z.enum(['allow', 'log', 'warn', 'justify', 'redact', 'block']);
export type Action = z.infer<typeof Action>;

export const Channel = z.enum(['paste', 'drop', 'type', 'submit', 'upload', 'request']);
export type Channel = z.infer<typeof Channel>;

export const Account = z.enum(['corporate', 'personal', 'unknown']);
export type Account = z.infer<typeof Account>;

/** A calendar day, inclusive, in the policy's time zone. */
export const Day = z.iso.date('is not a date such as "2027-03-31"');

const Conditions = {
  groups: z.array(z.string().min(1).max(80)).min(1).max(64).optional(),
  apps: z.array(Id).min(1).max(256).optional(),
  accounts: z.array(Account).min(1).optional(),
  channels: z.array(Channel).min(1).optional(),
  dataTypes: z.array(DataTypePattern).min(1).max(64).optional(),
  tags: z
    .array(z.enum(['pci', 'gdpr', 'hipaa', 'credential', 'financial']))
    .min(1)
    .optional(),
  /** The rule holds from this many distinct values of its data types, earlier ones of the conversation included. */
  atLeast: z.number().int().min(1).max(100_000).optional(),
  /** 0 to 1; findings less certain than this are not the rule's business. */
  minConfidence: z.number().min(0).max(1).optional(),
};

export const Rule = z.strictObject({
  id: Id,
  ...Conditions,
  action: Action,
  /** An observed rule is recorded and settles nothing. */
  mode: z.enum(['enforce', 'observe']).default('enforce'),
  until: Day.optional(),
  /** The admin's own words, shown in the prompt. */
  message: z.string().min(1).max(300).optional(),
  link: z
    .url({ protocol: /^https$/ })
    .max(300)
    .optional(),
});
export type Rule = z.infer<typeof Rule>;

/** A rule that opens something: always dated, always owned. */
export const Grant = Rule.omit({ mode: true }).extend({ owner: z.email(), until: Day });
export type Grant = z.infer<typeof Grant>;

/** Values that are not findings: our own hotline, a documented test card. */
export const Ignore = z.strictObject({
  id: Id,
  dataTypes: z.array(DataTypePattern).min(1).max(64).optional(),
  detectors: z.array(Id).min(1).max(256).optional(),
  groups: z.array(z.string().min(1).max(80)).min(1).max(64).optional(),
  apps: z.array(Id).min(1).max(256).optional(),
  /** Compared with the found value, without regard to case and spaces. */
  values: z.array(z.string().min(1).max(300)).max(1000).default([]),
  /** The same, for values that should not be read in the policy; made by `sluice ignore make`. */
  hashes: z
    .strictObject({
      salt: HashKey,
      values: z
        .array(z.string().regex(/^[0-9a-f]{16}$/, 'is not a hash of 16 hex digits'))
        .min(1)
        .max(5000),
    })
    .optional(),
  /** Regular expressions that must match the whole found value. */
  patterns: z.array(z.string().min(1).max(500)).max(100).default([]),
  /** Words or phrases, one of which the found value holds, whole. */
  terms: z.array(z.string().min(2).max(200)).max(1000).default([]),
});
export type Ignore = z.infer<typeof Ignore>;

/** What the collector is told about whom. The first entry that fits the person's groups counts. */
export const Reporting = z.strictObject({
  groups: z.array(z.string().min(1).max(80)).min(1).max(64).optional(),
  identity: z.enum(['named', 'pseudonym', 'none']).default('pseudonym'),
  visits: z.enum(['person', 'total', 'off']).default('total'),
});
export type Reporting = z.infer<typeof Reporting>;

/** What happens to a file that holds nothing to scan. */
export const FileAnswer = z.enum(['allow', 'warn', 'block']);
export type FileAnswer = z.infer<typeof FileAnswer>;

const AccessAnswer = z.enum(['allow', 'block']);

export const builtinPolicyNames = ['builtin/balanced'] as const;

/** What an admin writes. A layer over `extends`; lists are merged by id, an entry of the same id replaces. */
export const Policy = z.strictObject({
  $schema: z.string().optional(),
  version: z
    .number()
    .int()
    .min(1)
    .max(2 ** 31),
  name: z.string().min(1).max(80).optional(),
  expires: Day.optional(),
  /** IANA name; days in rules and grants end at midnight there. */
  timeZone: z.string().min(1).max(64).optional(),
  extends: z.enum(builtinPolicyNames).optional(),
  access: z
    .strictObject({
      sanctioned: AccessAnswer,
      tolerated: AccessAnswer,
      unclassified: AccessAnswer,
      blocked: AccessAnswer,
    })
    .partial()
    .optional(),
  /** The action for findings that no rule names. */
  content: Action.optional(),
  /** The action for findings in a request that come neither from the person nor, as far as is known, from the site. */
  unattributed: Action.optional(),
  /** What happens when the policy, a detector or an answer is missing. Default `closed`. */
  failure: z.enum(['closed', 'open']).optional(),
  /** Files that cannot be read (encrypted, damaged, too large, of an unknown kind), and pictures without text. */
  files: z.strictObject({ unreadable: FileAnswer, images: FileAnswer }).partial().optional(),
  /** What happens to sends on a page that the guard cannot prove to be guarded. Default `allow`. */
  unproven: AccessAnswer.optional(),
  apps: z.array(App).max(1000).default([]),
  detectors: z.array(PolicyDetector).max(500).default([]),
  dictionaries: z.array(Dictionary).max(100).default([]),
  exactData: z.array(ExactData).max(20).default([]),
  documents: z.array(Documents).max(50).default([]),
  ignore: z.array(Ignore).max(500).default([]),
  floor: z.array(Rule).max(500).default([]),
  grants: z.array(Grant).max(1000).default([]),
  rules: z.array(Rule).max(1000).default([]),
  reporting: z.array(Reporting).max(64).default([]),
});
export type Policy = z.infer<typeof Policy>;
export type PolicyInput = z.input<typeof Policy>;
