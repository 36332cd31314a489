/** What kind of thing a file is, told by its bytes. Coarse on purpose: reports name it. */
export const fileKinds = [
  'text',
  'web-page',
  'document',
  'spreadsheet',
  'presentation',
  'pdf',
  'mail',
  'archive',
  'image',
  'media',
  'program',
  'unknown',
] as const;
export type FileKind = (typeof fileKinds)[number];

/** Why a file, or something inside it, was not read. */
export const unreadableReasons = [
  'encrypted',
  'corrupt',
  'too-large',
  'too-deep',
  'too-slow',
  'unknown-kind',
  'not-supported',
  'failed',
] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

/** What is told of files beyond the page: never a name. */
export interface FileCounts {
  /** Distinct. */
  kinds: FileKind[];
  count: number;
  /** All together. */
  bytes: number;
}

/** A text out of a file, with its place inside: `minutes.docx/word/comments.xml`. */
export interface FilePart {
  path: string;
  text: string;
}

/** How the bytes of a plain text file can be written again. */
export type PlainEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le-bom' | 'utf-16be-bom';

export interface FileReading {
  kind: FileKind;
  parts: FilePart[];
  /** What could not be read, the file itself or things inside. Empty: all of it was. */
  unreadable: { path: string; reason: UnreadableReason }[];
  /** Pictures, and pages that are nothing but pictures. */
  images: string[];
  /** Set where the first part is the whole file, character for character. */
  plain?: PlainEncoding;
}
