import type { FilePart, FileReading, UnreadableReason } from '../model/file-reading.ts';

/** The name of the ports over which guards have files read. */
export const readerPort = 'read-file';

/** What a reader says of a file while it reads: texts as they come, long ones in pieces, then the rest, once. */
export type ReaderReply =
  | { parts: (FilePart & { goesOn?: true })[] }
  | { done: Omit<FileReading, 'parts'> }
  | { failed: UnreadableReason }
  /** The browser lost the bytes on the way: they are to come again as base64 texts. */
  | { resend: true };

/** What a reader is asked. Where messages carry no bytes, they follow in pieces, the last one empty. */
export type ReaderQuestion = { name: string; file: Blob } | { piece: string };
