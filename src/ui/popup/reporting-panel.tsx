import type { BackgroundStatus } from '../../model/message.ts';
import type { Words } from '../words.ts';
import { tellAge } from './tell-time.ts';

/** To whom what happened is told, and what still waits. */
export function ReportingPanel({
  reporting,
  now,
  words,
}: {
  reporting: BackgroundStatus['reporting'];
  now: number;
  words: Words;
}) {
  const { collector, enrolled, waiting, dropped, lastDeliveredAt, lastError } = reporting;
  if (!collector) {
    return (
      <section>
        <h2>{words('reportingHeading')}</h2>
        <p class="quiet">{words('reportingNobody')}</p>
      </section>
    );
  }
  return (
    <section>
      <h2>{words('reportingHeading')}</h2>
      <dl>
        <dt>{words('reportingTo')}</dt>
        <dd class="strong">{hostOf(collector)}</dd>
        <dt>{words('reportingDelivered')}</dt>
        <dd>{lastDeliveredAt === null ? words('never') : tellAge(lastDeliveredAt, now)}</dd>
        <dt>{words('reportingWaiting')}</dt>
        <dd>{waiting}</dd>
        {dropped > 0 && <dt>{words('reportingDropped')}</dt>}
        {dropped > 0 && <dd class="stop">{dropped}</dd>}
      </dl>
      {!enrolled && <p class="hint warn">{words('reportingNotEnrolled')}</p>}
      {lastError && (
        <p class="hint stop">
          {words('reportingError')}: {lastError}
        </p>
      )}
    </section>
  );
}

/** A collector is known to people by its host; the rest of the address says nothing to them. */
function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}
