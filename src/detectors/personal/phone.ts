import type { DetectorInput } from '../../model/detector.ts';
import { notInList } from '../parts.ts';

const phone = {
  dataType: 'pii/phone',
  name: 'Telephone number',
  tags: ['gdpr'],
} satisfies Partial<DetectorInput>;
const words = [
  'phone',
  'tel',
  'telephone',
  'mobile',
  'cell',
  'call',
  'telefon',
  'fax',
  'whatsapp',
  'contact',
];
const against = [
  'batch',
  'order',
  'invoice',
  'part',
  'article',
  'sku',
  'isbn',
  'serial',
  'version',
  'ticket',
  'lot',
  'drawing',
];

const gap = String.raw`[ .\u00a0-]`;
const extension = String.raw`(?: ?(?:x|ext\.?|extension) ?\d{1,5})?`;
const starts = String.raw`(?<!\w|[\w.-]-|\d[.,:/]|[+(/])`;
const ends = String.raw`(?![\w-]|[.,:/]\d)`;

/** Writings with the trunk prefix 0 that are seldom anything else; the numbering plan has the last word. */
const trunkWritings = [
  String.raw`0[1-9](?:${gap}\d{2}){4}`,
  String.raw`0\d{1,2}-\d{3,4}-\d{4}`,
  String.raw`0\d{3}-\d{2,4}-\d{3,4}`,
  String.raw`0\d{1,2} \d{4} \d{4}`,
  String.raw`0\d{2,3} \d{3} \d{3,4}`,
  String.raw`0\d{4} \d{3} \d{3}`,
  String.raw`0[1-9]\d{1,3}[ -]\d{6,8}`,
  String.raw`0\d{1,3}[ /-]\d{2,3} \d{2,3} \d{2}`,
  String.raw`0\d{2,4}/ ?\d{5,8}`,
  String.raw`0\d{2,3} \d{3,4}-\d{4}`,
  String.raw`06-\d{8}`,
].join('|');

/** Writings with the area code in brackets. */
const bracketWritings = [
  String.raw`\([2-9]\d{2}\) ?\d{3}[ .-]\d{4}`,
  String.raw`\(\d{2,3}\) ?9?\d{3,4}[ -]\d{4}`,
  String.raw`\(0\d{1,4}\) ?\d{3,4}[ -]\d{3,4}`,
  String.raw`\(0?\d{2,3}\) ?\d{3}[ -]\d{2}[ -]\d{2}`,
  String.raw`\(0\d{2,4}\)[ /]?\d{4,8}`,
].join('|');

export const phones: DetectorInput[] = [
  {
    ...phone,
    id: 'phone-international',
    keywords: ['+'],
    pattern: String.raw`(?<![\w+)\]])(?<value>\+\d(?:[ .\-/()\u00a0]{0,2}\d){7,15})${extension}(?![\w]|[.,]\d)`,
    validator: 'phone',
    context: { words },
    confidence: 0.75,
  },
  {
    ...phone,
    id: 'phone-international-00',
    trigger: 'digits',
    minDigits: 10,
    pattern: notInList(
      String.raw`(?!\d{4} \d{4} \d{4}(?!\d))00[1-9]\d{0,2}[ -](?:\(0\)[ -]?)?\d{1,5}(?:[ /-]\d{2,8}){1,4}`,
    ),
    validator: 'phone',
    context: { words },
    confidence: 0.65,
  },
  {
    ...phone,
    id: 'phone-us',
    trigger: 'digits',
    minDigits: 10,
    pattern: String.raw`(?<![\w.+/-])(?:1[-. ])?[2-9]\d{2}(?:-[2-9]\d{2}-|\.[2-9]\d{2}\.)\d{4}(?![\w-]|\.\d)`,
    context: { words },
    confidence: 0.65,
  },
  {
    ...phone,
    id: 'phone-grouped',
    trigger: 'digits',
    minDigits: 9,
    pattern: notInList(`${starts}(?:${trunkWritings})${ends}`),
    validator: 'phone-planned',
    context: { words, against },
    confidence: 0.6,
  },
  {
    ...phone,
    id: 'phone-area-code',
    trigger: 'digits',
    minDigits: 9,
    pattern: String.raw`(?<![\w.,+/:)\]-])(?:${bracketWritings})${ends}`,
    reach: 1,
    validator: 'phone-planned',
    context: { words },
    confidence: 0.65,
  },
  {
    ...phone,
    id: 'phone-beside-email',
    trigger: 'digits',
    minDigits: 8,
    pattern: String.raw`(?<=[\t;,|] ?)\(?\d(?:[ .()/-]{0,2}\d){7,12}(?=[\t;,|]{1,2} ?[\w.+-]{1,64}@[\w-])`,
    reach: 1,
    validator: 'phone-planned',
    confidence: 0.6,
  },
  {
    ...phone,
    id: 'phone-in-signature',
    trigger: 'digits',
    minDigits: 7,
    pattern: String.raw`(?<=(?:^|[\n|•·,;/]) {0,2}[TMPFHtmpfh][:.] {0,2})(?:\(?0|\([2-9]|[2-9]\d{2}[ .-])(?:[ ./()-]{0,2}\d){6,12}(?!\w|[.,:/-]\d)`,
    reach: 1,
    validator: 'phone-planned',
    confidence: 0.6,
  },
  {
    ...phone,
    id: 'phone-alone',
    trigger: 'digits',
    minDigits: 8,
    pattern: String.raw`(?<![\s\S])\(?\d{1,5}(?:[ .()/-]{1,3}\d{2,8}){1,5}(?![\s\S])`,
    reach: 1,
    validator: 'phone-planned',
    confidence: 0.5,
  },
];
