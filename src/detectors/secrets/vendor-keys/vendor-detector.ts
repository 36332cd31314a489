import type { DetectorInput } from '../../../model/detector.ts';
import { uuid, type VendorRow } from './vendor.ts';

/** UTF-16 code units between a vendor's name and its key: some lines of code, a request with its headers. */
const window = 160;

/** Names of values that are no keys, right before a value: `"sha1": "..."`, `commit ...`. */
const notKey =
  '(?<!(?:sha\\d{0,3}|hash|sum|digest|commit|integrity|md5|rev|revision|etag|head|version|ref|nonce|salt|fingerprint|color|guid|uuid|\\b_?id|(?:request|user|session|trace|span|order|product|message|file|object|device|project|build|job|node)_?id)["\'`\\])]{0,2}\\s{0,3}(?:[:=]>?\\s{0,3})?["\'`]?)';

/** What calls a value a key, on the same line before it. */
const labelled =
  '(?<=(?:key|token|secret|auth|bearer|basic|pass|pwd|cred|(?:app|client|account)_?id|sid|-u\\b)[^\\n]{0,40}[^\\w+/.~-])';

/** `name = value`, `name: "value"`, `call("value")`. */
const assigned = '(?<=[\\w"\'`\\])]\\s{0,3}[:=]>?\\s{0,3}["\'`]?|[(,]\\s?["\'`]|\\t)';

/** A value by itself: a word, a cell, the user of an address. */
const standing = '(?<=^|[\\s"\'`>|]|://)';

/** Hexadecimal keys and UUIDs look like hashes and ids. */
const looksLikeHash = (key: string) => key === uuid || key.startsWith('[0-9a-f]');

/**
 * Labelled as a key, anything that looks random; in an assignment, a long word; with no sign of being a key, only
 * what the vendor's keys look like, unless that is a hash.
 */
const patternOf = (key: string) =>
  `${notKey}(?:${labelled}[\\w+/.~-]{16,200}={0,2}|${assigned}(?:${key}|[\\w-]{20,100})${looksLikeHash(key) ? '' : `|${standing}${key}`})(?![\\w+/=-])`;

export const slugOf = (vendor: string) =>
  vendor
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

export const idOf = (vendor: string) => `${slugOf(vendor).replaceAll('-', '')}-key`;

/** `Alpha Vantage`: alphavantage, alpha_vantage, alpha-vantage, alpha vantage. */
export function wordsOf([vendor, , , words]: VendorRow): readonly string[] {
  const parts = vendor.toLowerCase().split(' ');
  const own = words?.split(', ') ?? [];
  if (words && parts.length === 1) return own;
  const spellings = ['', '_', '-', ' '].map((separator) => parts.join(separator));
  return [...new Set([...spellings, ...own])];
}

/** The detector of one vendor's keys. */
export function detectorOf(row: VendorRow): DetectorInput {
  const [vendor, key] = row;
  return {
    id: idOf(vendor),
    dataType: `secret/vendor-key/${slugOf(vendor)}`,
    name: `${vendor} key`,
    trigger: 'runs',
    pattern: patternOf(key),
    ignoreCase: true,
    validator: 'key-like',
    context: { words: [...wordsOf(row)], window, required: true },
    confidence: 0.7,
    tags: ['credential'],
  };
}
