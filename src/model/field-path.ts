/** `rules[2].action`; the value as a whole is `$`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return text.replace(/^\./, '') || '$';
}

/** The path of a field inside another: `policy` + `rules[2]` is `policy.rules[2]`. */
export function fieldWithin(outer: string, inner: string): string {
  if (inner === '$') return outer;
  return inner.startsWith('[') ? outer + inner : `${outer}.${inner}`;
}
