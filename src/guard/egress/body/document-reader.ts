/** What reading a request asks of the file guard. */
export interface DocumentReader {
  /** Whether exactly these bytes were judged on this page, and may go. */
  wasReleased(bytes: ArrayBuffer): boolean;
  /** The texts of a document or an archive. `unreadable`: a part of it could not be read, and has to stay therefore. */
  read(document: Blob): Promise<{ texts: string[]; unreadable: boolean }>;
}
