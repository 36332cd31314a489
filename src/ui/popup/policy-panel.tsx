import type { BackgroundStatus } from '../../model/message.ts';
import type { Words } from '../words.ts';
import { tellTime } from './tell-time.ts';

/** Which policy holds, who set it and since when; and whether this page still has an older one. */
export function PolicyPanel({
  policy,
  pageVersion,
  words,
}: {
  policy: BackgroundStatus['policy'];
  pageVersion: number | null;
  words: Words;
}) {
  if (policy.state === 'starting') {
    return (
      <section>
        <h2>{words('policyHeading')}</h2>
        <p class="quiet">{words('policyStarting')}</p>
      </section>
    );
  }
  const isBehind = pageVersion !== null && pageVersion !== policy.version;
  return (
    <section>
      <h2>{words('policyHeading')}</h2>
      <p class="strong">{policy.name}</p>
      <p class="quiet">
        {words('policyVersion', String(policy.version))}
        {' · '}
        {words(policy.origin === 'managed' ? 'policyManaged' : 'policyBuiltin')}
      </p>
      <p class="quiet">{words('policySince', tellTime(policy.activatedAt))}</p>
      {policy.stale && <p class="hint warn">{words('policyStale')}</p>}
      {isBehind && <p class="hint warn">{words('policyBehind', String(pageVersion))}</p>}
    </section>
  );
}
