const telltale =
  /example|placeholder|redacted|changeme|change[_-]me|your[_-]|[_-]here\b|<[^<>]{0,60}>|\$\{|\{\{|\$\(|%\(|\*{3,}|x{5,}|\.{3,}|…|•{2,}|process\.env|os\.environ|getenv/i;

/** Whether a value stands for another one: `<YOUR_KEY>`, `xxxxxxxx`, `${TOKEN}`, documentation's EXAMPLE keys. */
export function isPlaceholder(value: string): boolean {
  return value.length <= 400 && telltale.test(value);
}
