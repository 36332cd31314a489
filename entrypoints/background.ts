import { defineBackground } from 'wxt/utils/define-background';
import { builtinApps } from '../src/apps/catalogue.ts';
import { matchPattern } from '../src/apps/match-pattern.ts';
import { builtinMatches } from '../src/apps/matches.ts';
import { createBackstop } from '../src/background/backstop/backstop.ts';
import { createBuiltinPart } from '../src/background/backstop/builtin-part.ts';
import { checkAgainstBuiltins } from '../src/background/check-against-builtins.ts';
import { drainReports } from '../src/background/drain-reports.ts';
import { syncGuardScripts } from '../src/background/guard-scripts.ts';
import { handleMessage } from '../src/background/handle-message.ts';
import { emptyOutbox } from '../src/background/outbox-store.ts';
import { createPolicyKeeper } from '../src/background/policy-keeper.ts';
import { createReporter } from '../src/background/reporter.ts';
import { catalogueText } from '../src/detectors/catalogue-text.ts';
import { loadInflate } from '../src/guard/egress/body/inflate.ts';
import { readRequestStrings } from '../src/guard/egress/request-strings.ts';
import { App } from '../src/model/app.ts';
import { Policy } from '../src/model/policy.ts';
import { parseWithoutEval } from '../src/model/without-eval.ts';
import { alarmNames, onAlarm, tickEvery, wakeAt } from '../src/platform/alarms.ts';
import { showBadge } from '../src/platform/badge.ts';
import { catalogueStore } from '../src/platform/catalogue-store.ts';
import { deviceIdentity } from '../src/platform/device-identity.ts';
import { keeperMemory } from '../src/platform/keeper-memory-database.ts';
import { installType, onManagedChanged, readManaged } from '../src/platform/managed-storage.ts';
import { createOutboxDatabase } from '../src/platform/outbox-database.ts';
import { pageScripts } from '../src/platform/page-scripts.ts';
import { pageStore } from '../src/platform/page-store.ts';
import { passStore } from '../src/platform/pass-store.ts';
import { postJson } from '../src/platform/post-json.ts';
import { readPart } from '../src/platform/read-part.ts';
import { serveReaders } from '../src/platform/reader-host.ts';
import { openReader } from '../src/platform/reader-page.ts';
import {
  browserName,
  isFirstStart,
  onInstalled,
  onMessage,
  onTabClosed,
  version,
} from '../src/platform/runtime.ts';
import { sha256 } from '../src/platform/sha256.ts';
import { forgetReport, unsentReports } from '../src/platform/unsent-reports.ts';
import { watchRequests } from '../src/platform/web-request.ts';
import { balanced } from '../src/policies/balanced.ts';

/** How often a policy is looked at for its expiry, and kept reports are taken in, minutes. */
const tickPeriod = 30;

export default defineBackground(() => {
  // Before all else: a request on an administrator's own app that woke this worker is shown only to who listens
  // when it comes.
  const active = pageStore.active();
  parseWithoutEval();
  const store = createOutboxDatabase(emptyOutbox);
  const builtin = Policy.parse(balanced);
  const apps = builtinApps.map((app) => App.parse(app));

  const reporter = createReporter({
    store,
    device: deviceIdentity,
    post: postJson,
    now: Date.now,
    random: Math.random,
    version,
    browser: browserName,
    wakeAt: (time) => wakeAt(time, () => attempt(reporter.wake())),
  });

  const keeper = createPolicyKeeper({
    readManaged,
    installedByPolicy: async () => (await installType()) === 'admin',
    memory: keeperMemory,
    pages: pageStore,
    builtin,
    builtinApps: apps,
    check: checkAgainstBuiltins,
    sha256,
    now: Date.now,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    configureReporting: reporter.configure,
    report: reporter.report,
    onActivated({ hosts }) {
      backstop.policyChanged();
      watchHosts(Object.keys(hosts));
      attempt(guardHosts(Object.keys(hosts)));
    },
  });

  const backstop = createBackstop({
    readPart,
    builtinPart: createBuiltinPart(builtin, apps),
    catalogue: catalogueText,
    readStrings: readRequestStrings,
    passes: passStore,
    report: reporter.report,
    now: Date.now,
    clock: () => performance.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    randomUuid: () => crypto.randomUUID(),
  });
  const watch = watchRequests(builtinMatches, backstop.answer);

  function watchHosts(hosts: readonly string[]): void {
    watch.alsoOn(
      [...new Set(hosts.map(matchPattern))].filter((pattern) => !builtinMatches.includes(pattern)),
    );
  }

  let scripts: Promise<void> = Promise.resolve();
  function guardHosts(hosts: readonly string[]): Promise<void> {
    scripts = scripts.then(() => syncGuardScripts(pageScripts, hosts, builtinMatches));
    return scripts;
  }

  /** A page that is gone cannot try again. */
  function drain(): Promise<void> {
    return drainReports({ unsent: unsentReports, forget: forgetReport }, reporter.report);
  }

  /** Chromium lets only what an administrator installed stop requests. */
  const canStop = async () => browserName === 'firefox' || (await installType()) === 'admin';

  async function status() {
    const [policy, reporting, type] = await Promise.all([keeper.status(), reporter.status(), installType()]);
    return {
      version,
      ...policy,
      reporting,
      installType: type,
      backstop: (await canStop()) ? ('stopping' as const) : ('looking' as const),
    };
  }

  // Firefox has no other page of ours that could read files.
  if (import.meta.env.FIREFOX) serveReaders(() => {});
  onMessage((message, sender) =>
    handleMessage(message, sender, {
      report: reporter.report,
      renewCatalogue: () => catalogueStore.keep(catalogueText, true),
      showBadge,
      registerPass: backstop.register,
      expectRequests: backstop.prepare,
      status,
      openReader,
    }),
  );
  onTabClosed((tabId) => attempt(backstop.tabClosed(tabId)));
  onManagedChanged(() => attempt(keeper.review()));
  onAlarm(alarmNames.deliver, () => attempt(reporter.wake()));
  onAlarm(alarmNames.tick, () => {
    attempt(keeper.tick());
    attempt(drain());
  });
  onInstalled(() => {
    attempt(catalogueStore.keep(catalogueText, true));
  });

  attempt(
    active.then((policy) => {
      const hosts = Object.keys(policy?.hosts ?? {});
      watchHosts(hosts);
      return guardHosts(hosts);
    }),
  );
  attempt(canStop().then((stops) => (stops ? undefined : watch.lookOnly())));
  // In tabs that were open before: a page that has its guard already keeps it, one whose guard was left behind by an
  // update gets the new one.
  attempt(isFirstStart().then((isFirst) => (isFirst ? pageScripts.inject(builtinMatches) : undefined)));
  // Requests are judged while they wait: what reads compressed bodies has to be there.
  attempt(loadInflate());
  attempt(catalogueStore.keep(catalogueText, false));
  attempt(keeper.start());
  attempt(drain());
  attempt(tickEvery(tickPeriod));
});

/** What fails in the background is seen in its console; guards go on with the policy they have. */
function attempt(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error('Sluice:', error));
}
