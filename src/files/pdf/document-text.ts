import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withoutOpenLabels } from '../office/sensitivity-label.ts';
import { textOfMarkup } from '../text/markup.ts';

/** The information dictionary, one `name=value` a line, sensitivity labels among them, and the XMP beside it. */
export async function textOfMetadata(pdf: PDFDocumentProxy): Promise<string> {
  const { info, metadata } = (await pdf.getMetadata()) as unknown as {
    info: Record<string, unknown>;
    metadata: { getRaw(): string } | null;
  };
  const { Custom, ...standard } = info;
  const pairs = [...Object.entries(standard), ...entriesOf(Custom)];
  const lines = pairs.flatMap(([name, value]) => (typeof value === 'string' ? [`${name}=${value}`] : []));
  const xmp = metadata?.getRaw() ?? '';
  const { text, hidden } = textOfMarkup(xmp);
  return [...withoutOpenLabels([...lines, ...labelsIn(xmp)]), text, hidden].join('\n');
}

/** What a program added to the dictionary; pdf.js keeps it in a map. */
function entriesOf(custom: unknown): [string, unknown][] {
  return custom instanceof Map ? [...custom] : Object.entries(custom ?? {});
}

/** `<pdfx:MSIP_Label_<id>_Name>Confidential</...>` in the words of the other places. */
function labelsIn(xmp: string): string[] {
  return [...xmp.matchAll(/<[\w:]*(MSIP_Label_[\w-]+)>([^<]*)</gi)].map(
    ([, name, value]) => `${name}=${value}`,
  );
}

interface OutlineItem {
  title: string;
  url: string | null;
  items: OutlineItem[];
}

/** Titles and links of the table of contents. */
export async function outlineOf(pdf: PDFDocumentProxy): Promise<string[]> {
  const lines: string[] = [];
  const waiting = [...((await pdf.getOutline()) ?? [])] as OutlineItem[];
  for (let item = waiting.shift(); item; item = waiting.shift()) {
    lines.push(item.title);
    if (item.url) lines.push(item.url);
    waiting.unshift(...item.items);
  }
  return lines;
}
