/** A column that is a finding alone must take so many bits to guess: fewer are tried out within minutes. */
export const fewestLoneBits = 40;
/** Two columns together: with fewer, two common words would be a customer. */
export const fewestPairBits = 16;

/** So many values of a column speak for all. */
const sampleSize = 20_000;

/**
 * How many bits nine in ten values of a column take to guess, at most, for somebody who knows how the column looks:
 * the least of three models, in which a character depends on its place from the left, on its place from the right,
 * or on the one before. A number made from other data, or a name out of a list, takes fewer.
 */
export function estimateBits(values: readonly string[]): number {
  const step = Math.max(1, Math.floor(values.length / sampleSize));
  const sample = values.filter((_, index) => index % step === 0).map((value) => value.trim().toLowerCase());
  if (sample.length === 0) return 0;
  const models = [
    byPlace(sample, (at) => at),
    byPlace(sample, (at, length) => at - length),
    byNeighbour(sample),
  ];
  const bits = sample.map((value) => Math.min(...models.map((model) => model(value)))).sort((a, b) => a - b);
  return bits[Math.floor(bits.length / 10)]!;
}

type Model = (value: string) => number;

function byPlace(sample: readonly string[], place: (at: number, length: number) => number): Model {
  return surprise(sample, (value, at) => String(place(at, value.length)));
}

function byNeighbour(sample: readonly string[]): Model {
  return surprise(sample, (value, at) => (at === 0 ? '' : value[at - 1]!));
}

/** Bits of a value under the frequencies that the sample itself shows for each context, half a count added to each. */
function surprise(sample: readonly string[], contextOf: (value: string, at: number) => string): Model {
  const counts = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  const alphabet = new Set<string>();
  for (const value of sample) {
    for (let at = 0; at < value.length; at++) {
      const context = contextOf(value, at);
      const row = counts.get(context) ?? new Map<string, number>();
      counts.set(context, row.set(value[at]!, (row.get(value[at]!) ?? 0) + 1));
      totals.set(context, (totals.get(context) ?? 0) + 1);
      alphabet.add(value[at]!);
    }
  }
  return (value) => {
    let bits = 0;
    for (let at = 0; at < value.length; at++) {
      const context = contextOf(value, at);
      const seen = (counts.get(context)?.get(value[at]!) ?? 0) + 0.5;
      bits -= Math.log2(seen / ((totals.get(context) ?? 0) + alphabet.size / 2));
    }
    return bits;
  };
}
