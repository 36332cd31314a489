import type uPlotModule from 'uplot';
import type { ChartData } from '../overview-chart.ts';

declare const uPlot: typeof uPlotModule;

const ends = ['overridden', 'redacted', 'blocked'] as const;
const names = { blocked: 'blocked', redacted: 'redacted', overridden: 'went on with a reason' };
const height = 220;

let plot: uPlotModule | undefined;
let data: ChartData | undefined;
let hint: string | undefined;

/** Draws or redraws the stacked bars from the numbers in the page; nothing on pages without a chart. */
export function drawChart(): void {
  const place = document.getElementById('chart');
  const text = document.getElementById('chart-data')?.textContent;
  if (!place || !text) return;
  data = JSON.parse(text) as ChartData;
  const columns = [data.starts, ...stack(data)] as [number[], ...number[][]];
  if (plot) plot.setData(columns);
  else plot = create(place, columns);
}

/** Heights of the stacked bars, tallest first, so that the shorter ones are painted over them. */
function stack({ blocked, redacted, overridden }: ChartData): number[][] {
  const two = blocked.map((count, index) => count + (redacted[index] ?? 0));
  return [two.map((count, index) => count + (overridden[index] ?? 0)), two, blocked];
}

function create(place: HTMLElement, columns: [number[], ...number[][]]): uPlotModule {
  const color = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`);
  const bars = uPlot.paths.bars?.({ size: [0.62, 40], align: 1, radius: 0.15 });
  const axis = {
    stroke: () => color('muted'),
    grid: { stroke: () => color('line'), width: 1 },
    ticks: { show: false },
    font: '12px system-ui, sans-serif',
  };
  const made = new uPlot(
    {
      width: place.clientWidth,
      height,
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
      legend: { show: false },
      cursor: { y: false, points: { show: false }, drag: { x: false, y: false } },
      scales: {
        x: { range: () => [data?.starts[0] ?? 0, (data?.starts.at(-1) ?? 0) + (data?.bucket ?? 0)] },
        y: { range: (_plot, _min, max) => [0, Math.max(4, Math.ceil(max * 1.05))] },
      },
      axes: [
        {
          ...axis,
          grid: { show: false },
          size: 30,
          space: 70,
          values: (_plot, splits) => splits.map(formatTick),
        },
        { ...axis, size: 44, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000] },
      ],
      series: [
        {},
        ...ends.map((end) => ({
          stroke: 'transparent',
          fill: () => color(end),
          points: { show: false },
          ...(bars && { paths: bars }),
        })),
      ],
      hooks: { setCursor: [(shown) => readOut(bucketAt(shown))] },
    },
    columns,
    place,
  );
  made.over.addEventListener('click', () => {
    const href = data?.hrefs[bucketAt(made) ?? -1];
    if (href) location.assign(href);
  });
  new ResizeObserver(() => made.setSize({ width: place.clientWidth, height })).observe(place);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => made.redraw());
  return made;
}

/** The bucket under the pointer: bars begin at their bucket's start, so the nearest point may be the next one. */
function bucketAt({ cursor, posToVal }: uPlotModule): number | undefined {
  if (!data || cursor.left === undefined || cursor.left < 0) return undefined;
  const index = Math.floor((posToVal(cursor.left, 'x') - (data.starts[0] ?? 0)) / data.bucket);
  return index >= 0 && index < data.starts.length ? index : undefined;
}

function readOut(index: number | undefined): void {
  const place = document.getElementById('chart-readout');
  if (!place) return;
  hint ??= place.textContent;
  if (!data || index === undefined) {
    place.textContent = hint;
    return;
  }
  const counts = [...ends].reverse().map((end) => `${data?.[end][index] ?? 0} ${names[end]}`);
  place.textContent = `${formatInstant(data.starts[index] ?? 0)}: ${counts.join(', ')}`;
}

function formatInstant(seconds: number): string {
  const options = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
  return new Date(seconds * 1000).toLocaleString('en-GB', { ...options, timeZone: 'UTC' });
}

function formatTick(seconds: number): string {
  const isMidnight = seconds % 86_400 === 0;
  const options = isMidnight
    ? ({ day: 'numeric', month: 'short' } as const)
    : ({ hour: '2-digit', minute: '2-digit' } as const);
  return new Date(seconds * 1000).toLocaleString('en-GB', { ...options, timeZone: 'UTC' });
}
