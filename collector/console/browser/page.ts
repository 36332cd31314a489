import { drawChart } from './chart.ts';
import { swapLiveParts } from './swap.ts';

/** Keeps the open page true: the server says when there is something new, and the page's live parts are fetched. */

const silenceMeansDead = 25_000;
const tryAgainAfter = 3000;
/** Windows move and ages grow even when nothing happens. */
const refreshAtLeastEvery = 60_000;

const status = document.getElementById('live-status');
let lastHeard = 0;
let lastRefresh = 0;
let refreshing: Promise<void> | undefined;
let again = false;

function show(live: boolean, text: string): void {
  if (!status || status.textContent === text) return;
  status.textContent = text;
  status.classList.toggle('on', live);
  document.body.classList.toggle('stale', !live);
}

async function refreshOnce(): Promise<void> {
  const response = await fetch(location.href, { headers: { 'sluice-refresh': '1' } });
  if (response.status === 401) location.assign('/sign-in');
  if (!response.ok) throw new Error(`${response.status}`);
  swapLiveParts(new DOMParser().parseFromString(await response.text(), 'text/html'));
  drawChart();
  lastRefresh = Date.now();
  show(true, 'Live');
}

/** One at a time; what changes meanwhile is fetched right after. */
function refresh(): void {
  if (refreshing) {
    again = true;
    return;
  }
  refreshing = refreshOnce()
    .catch(() => show(false, 'Not live. Trying again.'))
    .finally(() => {
      refreshing = undefined;
      if (!again) return;
      again = false;
      refresh();
    });
}

function connect(): void {
  const source = new EventSource('/live');
  const heard = () => {
    lastHeard = Date.now();
  };
  const reconnect = () => {
    clearInterval(watch);
    source.close();
    show(false, 'Not live. Trying again.');
    setTimeout(connect, tryAgainAfter);
  };
  const watch = setInterval(() => {
    if (Date.now() - lastHeard > silenceMeansDead) reconnect();
    else if (Date.now() - lastRefresh > refreshAtLeastEvery) refresh();
  }, 1000);
  heard();
  source.addEventListener('open', () => {
    heard();
    refresh();
  });
  source.addEventListener('beat', heard);
  source.addEventListener('changed', () => {
    heard();
    refresh();
  });
  source.addEventListener('error', reconnect);
}

drawChart();
show(false, 'Connecting');
connect();
