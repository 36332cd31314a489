/** What pdf.js tells of a note, a link or a form field; its own type is `any`. */
interface Annotation {
  contentsObj?: { str?: string };
  titleObj?: { str?: string };
  textContent?: string[];
  fieldName?: string;
  alternativeText?: string;
  fieldValue?: unknown;
  defaultFieldValue?: unknown;
  options?: { displayValue?: string; exportValue?: string }[];
  url?: string;
  unsafeUrl?: string;
  richText?: { str?: string } | null;
}

/** The words of one annotation, a line each. */
export function textOfAnnotation(annotation: Annotation): string[] {
  const { contentsObj, titleObj, textContent, fieldName, fieldValue, defaultFieldValue, url } = annotation;
  const value = (of: unknown) => (Array.isArray(of) ? of.join(' ') : typeof of === 'string' ? of : '');
  const field = value(fieldValue) || value(defaultFieldValue);
  return [
    contentsObj?.str,
    annotation.richText?.str,
    titleObj?.str,
    ...(textContent ?? []),
    field && `${annotation.alternativeText ?? fieldName ?? ''}: ${field}`,
    ...(annotation.options ?? []).map(({ displayValue }) => displayValue),
    url ?? annotation.unsafeUrl,
  ].filter((line): line is string => Boolean(line));
}
