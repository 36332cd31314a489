/** Milliseconds between two drawings. */
const interval = 100;
const barLength = 24;

/** How far a scan is: a line on the terminal that is drawn over again. */
export interface Progress {
  /** `done` bytes of the scan are behind us. */
  show(done: number, findings: number): void;
  /** Takes the line away, before something else is printed and at the end. */
  clear(): void;
}

export const silent: Progress = { show: () => {}, clear: () => {} };

/** Draws on `terminal`, a bar where the total number of bytes is known. */
export function drawnProgress(
  terminal: { write(text: string): unknown; columns?: number },
  total: number | undefined,
  now: () => number = () => performance.now(),
): Progress {
  let drawnAt = Number.NEGATIVE_INFINITY;
  let isDrawn = false;
  return {
    show(done, findings) {
      if (now() - drawnAt < interval) return;
      drawnAt = now();
      isDrawn = true;
      const line = `${barOf(done, total)}  ${findings} ${findings === 1 ? 'finding' : 'findings'}`;
      terminal.write(`\r\u001b[K${line.slice(0, (terminal.columns ?? 80) - 1)}`);
    },
    clear() {
      if (isDrawn) terminal.write('\r\u001b[K');
      isDrawn = false;
    },
  };
}

function barOf(done: number, total: number | undefined): string {
  if (!total) return megabytes(done);
  const share = Math.min(1, done / total);
  const filled = Math.round(share * barLength);
  const bar = '█'.repeat(filled) + '░'.repeat(barLength - filled);
  return `${bar} ${Math.floor(share * 100)} %  ${megabytes(done)} of ${megabytes(total)}`;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
