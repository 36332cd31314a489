const prose = `Dear colleagues, thank you for your notes on the third quarter. The numbers look better than we hoped for in
May: the new plant runs since the 14th, returns went down by 12 percent and the support queue is shorter than a year ago.
Please send your corrections to the draft (page 7, second table) until Thursday, 5 pm; Maria puts them together and
writes the summary for the board. What remains open is the question of the two warehouses, for which we need an offer.
`;

const code = `export function mergeRanges(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  const merged: Range[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last && last.end >= range.start) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}

/** Reads the token from the request, or throws when there is none. */
async function readToken(request: Request, options: { name?: string } = {}): Promise<string> {
  const value = request.headers.get(options.name ?? 'x-session-token');
  if (value === null) throw new HttpError(401, 'password or token is missing');
  return value.trim();
}
`;

const record = `2026-11-22T09:14:07.512Z INFO order=100482736 customer=7731 items=3 total=249.90 EUR "GET /api/v2/orders/100482736" 200 12ms
Jane Miller, +49 30 901820, jane.miller@acme.example, invoice 2026-118834, paid by card ending 4242
`;

const kinds = { prose, code, mixed: prose + code + record };

/** Ordinary text of a length in UTF-16 code units. */
export function sampleText(kind: keyof typeof kinds, length: number): string {
  return kinds[kind].repeat(Math.ceil(length / kinds[kind].length)).slice(0, length);
}
