import type { AttemptFinding } from '../../core/attempt.ts';
import { valueKey } from '../../core/value-key.ts';
import type { Finding } from '../../model/finding.ts';
import type { GuardContext } from '../guard-context.ts';
import { type Judgement, synchronousLimit } from '../judge.ts';
import type { Leaf } from './body/leaf.ts';
import { isPromptEndpoint } from './endpoint.ts';
import { kindOfLeaf, type LeafKind, originOf } from './provenance/origin.ts';
import { standsForPrompt } from './provenance/prompt-leaf.ts';
import type { SiteValues } from './provenance/site-values.ts';
import type { RecentTexts } from './recent-texts.ts';

export interface JudgedRequest {
  /** `null`: nobody's business. */
  judgement: Judgement | null;
  /** Whether it carries what stood in a composer, or goes where prompts go. */
  isPrompt: boolean;
  /** Keys of found values that are the site's own although they stand near a prompt. */
  siteKeys: string[];
}

/** What judging requests of one frame needs. */
export interface RequestKnowledge {
  guard: GuardContext;
  recent: RecentTexts;
  site: SiteValues;
}

interface KnownLeaf {
  leaf: Leaf;
  kind: LeafKind;
}

/**
 * What policy says of a request. A long one is gone through in slices where the API can wait; a promise then.
 * Leaves far from any prompt are looked at only where the person has given something, or policy is strict on them.
 */
export function judgeRequest(
  knowledge: RequestKnowledge,
  url: URL,
  leaves: readonly Leaf[],
  canWait: boolean,
): JudgedRequest | Promise<JudgedRequest> {
  const { guard, recent } = knowledge;
  recent.note();
  const part = guard.view.part();
  const endpoints = part?.app.hints?.promptEndpoints ?? [];
  const toPrompt = isPromptEndpoint(url, endpoints);
  const toThirdParty = endpoints.length > 0 && !part?.app.hosts.some((host) => covers(host, url));
  let isPrompt = toPrompt;
  const known = leaves.map((leaf) => {
    const carries = recent.carries(leaf.text);
    isPrompt ||= carries;
    return { leaf, kind: kindOfLeaf(leaf, { toPrompt, toThirdParty, carries }) };
  });
  const isStrict = isStrictOn(guard);
  const everywhere = isStrict || guard.memory.seen.size > 0 || !recent.isEmpty;
  const watched = known.filter(({ kind }) => everywhere || kind !== 'elsewhere');
  const length = watched.reduce((sum, { leaf }) => sum + leaf.text.length, 0);
  const judge = (found: ReadonlyMap<Leaf, Finding[]>) => judgeFound(knowledge, known, found, isPrompt);
  if (length <= synchronousLimit || !canWait) {
    return judge(new Map(watched.map(({ leaf }) => [leaf, guard.judge.scan(leaf.text)])));
  }
  return scanInSlices(guard, watched).then(judge);
}

/** Whether what nobody knows the origin of may be stopped. */
function isStrictOn({ view }: GuardContext): boolean {
  return !/^(?:allow|log)$/.test(view.part()?.policy.unattributed ?? 'log');
}

/** An app's host covers its subdomains. */
const covers = (host: string, { host: requested, hostname }: URL) =>
  requested === host || hostname === host || hostname.endsWith(`.${host}`);

async function scanInSlices(
  guard: GuardContext,
  watched: readonly KnownLeaf[],
): Promise<ReadonlyMap<Leaf, Finding[]>> {
  const found = new Map<Leaf, Finding[]>();
  for (const { leaf } of watched) found.set(leaf, (await guard.judge.scanInSlices(leaf.text)) ?? []);
  return found;
}

function judgeFound(
  { guard, recent, site }: RequestKnowledge,
  known: readonly KnownLeaf[],
  found: ReadonlyMap<Leaf, Finding[]>,
  isPrompt: boolean,
): JudgedRequest {
  const findings: AttemptFinding[] = [];
  const siteKeys: string[] = [];
  const isTold = (value: string) => !isStrictOn(guard) && guard.memory.told.has(valueKey(value));
  const written = (value: string) => recent.holds(value);
  let offset = 0;
  let mayBePrompt = isPrompt;
  for (const { leaf, kind } of known) {
    mayBePrompt ||= standsForPrompt(leaf);
    for (const finding of found.get(leaf) ?? []) {
      const value = leaf.text.slice(finding.start, finding.end);
      const origin = originOf(value, leaf, kind, { seen: guard.memory.seen, site, written });
      if (origin === 'site') {
        if (kind !== 'elsewhere') siteKeys.push(valueKey(value));
        continue;
      }
      if (origin === 'unattributed' && isTold(value)) continue;
      const placed = { ...finding, start: finding.start + offset, end: finding.end + offset };
      findings.push(origin === 'unattributed' ? { ...placed, unattributed: true } : placed);
    }
    offset += leaf.text.length + 1;
  }
  // Clean text is nobody's business, but where the app itself is closed it stays as well.
  if (!mayBePrompt && findings.length === 0) return { judgement: null, isPrompt, siteKeys };
  const text = known.map(({ leaf }) => leaf.text).join('\n');
  return {
    judgement: guard.judge.decideOn({ channel: 'request', text, actor: 'unknown' }, findings),
    isPrompt,
    siteKeys,
  };
}
