import {
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
// @ts-expect-error pdf.js has no types for its other half.
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { Collector, Source } from '../collector.ts';
import { Unreadable } from '../limits.ts';
import { textOfAnnotation } from './annotation-text.ts';
import { createCharacterMaps } from './character-maps.ts';
import { outlineOf, textOfMetadata } from './document-text.ts';
import { textOfItems } from './page-text.ts';

// The legacy build: the other one needs browsers of the last months. pdf.js looks for its other half here before it starts a worker of its own: reading is off the page already.
(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;

/** Pages without text that are looked at for pictures; a scan shows on the first ones. */
const mostLooks = 20;
/** A page with fewer characters says nothing: a page number, a stamp. */
const wordless = 16;

/** A PDF: text, form fields, notes, links, metadata, attached files. */
export async function readPdf(source: Source, collector: Collector): Promise<void> {
  const maps = createCharacterMaps();
  const task = getDocument({
    // pdf.js takes the bytes over.
    data: source.bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    BinaryDataFactory: maps.factory,
  });
  try {
    await readDocument(await task.promise, source, collector);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable((error as Error).name === 'PasswordException' ? 'encrypted' : 'corrupt');
  } finally {
    await task.destroy();
  }
  if (maps.missed()) throw new Unreadable('not-supported');
}

async function readDocument(pdf: PDFDocumentProxy, source: Source, collector: Collector): Promise<void> {
  const { path } = source;
  let looks = 0;
  let hasPicture = false;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const text = await readPage(page, pdf, source, collector);
    if (text.replace(/\s/g, '').length < wordless && looks < mostLooks && !hasPicture) {
      looks += 1;
      hasPicture = await isPicture(page);
    }
    page.cleanup();
  }
  if (hasPicture) collector.image(path);
  collector.text(`${path}#metadata`, await textOfMetadata(pdf));
  collector.text(`${path}#outline`, (await outlineOf(pdf)).join('\n'));
  for (const [id, { filename }] of (await pdf.getAttachments()) ?? []) {
    await readAttachment(pdf, id, filename, source, collector);
  }
}

async function readPage(
  page: PDFPageProxy,
  pdf: PDFDocumentProxy,
  source: Source,
  collector: Collector,
): Promise<string> {
  const path = `${source.path}/page-${page.pageNumber}`;
  const { items } = await page.getTextContent({ disableNormalization: false });
  const text = textOfItems(items as Parameters<typeof textOfItems>[0]);
  collector.text(path, text);
  const notes: string[] = [];
  for (const annotation of await page.getAnnotations()) {
    notes.push(...textOfAnnotation(annotation));
    if (annotation.fileId)
      await readAttachment(pdf, annotation.fileId, annotation.file?.filename, source, collector);
  }
  collector.text(`${path}#notes`, notes.join('\n'));
  return text;
}

/** Letters drawn with a font that does not say which ones they are read like a picture of them. */
async function isPicture(page: PDFPageProxy): Promise<boolean> {
  const pictures = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageXObjectRepeat,
    OPS.paintImageMaskXObjectGroup,
    OPS.paintInlineImageXObjectGroup,
    OPS.showText,
  ]);
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operation) => pictures.has(operation));
}

async function readAttachment(
  pdf: PDFDocumentProxy,
  id: string,
  filename: string | undefined,
  { path, depth }: Source,
  collector: Collector,
): Promise<void> {
  collector.budget.takeEntry();
  const content = (await pdf.getAttachmentContent(id)) as Uint8Array | { content?: Uint8Array } | null;
  const bytes = content instanceof Uint8Array ? content : content?.content;
  const name = filename ?? 'attachment';
  collector.text(`${path}/${name}#name`, name);
  if (bytes) await collector.inside({ path: `${path}/${name}`, bytes, depth: depth + 1 });
  else collector.unreadable(`${path}/${name}`, 'corrupt');
}
