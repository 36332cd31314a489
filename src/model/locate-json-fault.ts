/** Where JSON breaks off, as `line 3, column 14`, from the words of V8 or SpiderMonkey. */
export function locateJsonFault(json: string, error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const stated = /line (\d+) column (\d+)/.exec(message);
  if (stated) return `line ${stated[1]}, column ${stated[2]}`;
  const position = /position (\d+)/.exec(message);
  const before = json.slice(0, position ? Number(position[1]) : json.length).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}
