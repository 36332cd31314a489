import { maskValue } from '../core/mask.ts';
import { previewOf } from '../core/preview.ts';
import type { PagePart } from '../model/page-part.ts';
import type { Judgement } from './judge.ts';
import type { Question } from './person.ts';

const mostSamples = 3;

/** What the person is shown of a judgement: kinds, masked samples, rules; no whole value. */
export function buildQuestion(
  kind: Question['kind'],
  { text, attempt, decision }: Judgement,
  part: PagePart | null,
  uid: string,
  detectorName: (id: string) => string,
): Question {
  const concerning = decision.verdicts.filter(
    (verdict) => verdict.action !== 'allow' && verdict.action !== 'log',
  );
  const kinds = new Map<string, Question['kinds'][number] & { keys: Set<string> }>();
  const rules = new Map<string, Question['rules'][number]>();
  for (const { finding: index, ruleId, source, message, link } of concerning) {
    rules.set(ruleId, { ruleId, source, ...(message && { message }), ...(link && { link }) });
    const finding = attempt.findings[index];
    const key = attempt.valueKeys[index];
    if (!finding || key === undefined) continue;
    const entry = kinds.get(finding.detector) ?? {
      name: detectorName(finding.detector),
      dataType: finding.dataType,
      count: 0,
      samples: [],
      keys: new Set<string>(),
    };
    kinds.set(finding.detector, entry);
    if (entry.keys.has(key)) continue;
    entry.keys.add(key);
    entry.count += 1;
    if (entry.samples.length < mostSamples && !isRemark(finding.dataType))
      entry.samples.push(maskValue(text.slice(finding.start, finding.end)));
  }
  const spans = concerning
    .flatMap((verdict) => attempt.findings[verdict.finding] ?? [])
    .filter(({ dataType }) => !isRemark(dataType));
  return {
    kind,
    channel: attempt.channel,
    appName: part?.app.name ?? '',
    policyName: part?.policy.name ?? '',
    kinds: [...kinds.values()].map(({ keys: _, ...rest }) => rest),
    rules: [...rules.values()],
    ways: kind === 'stopped' || kind === 'ask' ? decision.ways : ['cancel'],
    ...(spans.length > 0 && { preview: previewOf(text, spans) }),
    reference: referenceOf(uid),
  };
}

/** Said of a whole file; there is no value to show. */
const isRemark = (dataType: string) => dataType.startsWith('file/');

/** The first eight digits of the event's id, in two groups a person can read out. */
export function referenceOf(uid: string): string {
  return `${uid.slice(0, 4)}-${uid.slice(4, 8)}`.toUpperCase();
}
