import { zipSync } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { withKey } from '../e2e/harness/secrets.ts';

export interface SuiteFile {
  name: string;
  /** Clean, or with a key in it. */
  secret: boolean;
  bytes(): Promise<Buffer>;
}

const cleanText = 'Minutes of 12 May.\nWe agreed on the new room and on nothing else.\n';
const secretText = `${cleanText}${withKey}\n`;
const utf8 = (text: string) => new TextEncoder().encode(text);

const makers: Record<string, (text: string) => Promise<Uint8Array>> = {
  txt: async (text) => utf8(text),
  csv: async (text) =>
    utf8(
      `line,text\n${text
        .split('\n')
        .map((line, index) => `${index},"${line}"`)
        .join('\n')}`,
    ),
  'UTF-16 txt': async (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  docx: async (text) => docx(text),
  pdf: async (text) => pdf(text),
  zip: async (text) => zipSync({ 'notes/minutes.txt': utf8(text) }),
  'zip in a zip': async (text) =>
    zipSync({ 'inner.zip': zipSync({ 'notes/minutes.txt': utf8(text) }), 'a.txt': utf8('a') }),
};

export const fileKinds = Object.keys(makers);

export function suiteFile(kind: string, secret: boolean): SuiteFile {
  let made: Promise<Buffer> | undefined;
  const extension = kind.split(' ').at(-1)!;
  return {
    name: `minutes.${extension}`,
    secret,
    // Made once: archives and PDFs have the time in them.
    bytes: () => {
      made ??= makers[kind]!(secret ? secretText : cleanText).then((bytes) => Buffer.from(bytes));
      return made;
    },
  };
}

function docx(text: string): Uint8Array {
  const paragraphs = text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${line.replaceAll('&', '&amp;')}</w:t></w:r></w:p>`);
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const office = 'http://schemas.openxmlformats.org';
  return zipSync({
    '[Content_Types].xml': utf8(
      `${xml}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': utf8(
      `${xml}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': utf8(
      `${xml}<w:document xmlns:w="${word}"><w:body>${paragraphs.join('')}</w:body></w:document>`,
    ),
  });
}

async function pdf(text: string): Promise<Uint8Array> {
  const made = await PDFDocument.create();
  const font = await made.embedFont(StandardFonts.Helvetica);
  made.addPage().drawText(text, { font, size: 10, x: 40, y: 700, lineHeight: 14 });
  return made.save();
}
