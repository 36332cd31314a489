import { browser } from 'wxt/browser';
import type { FilePart, FileReading } from '../model/file-reading.ts';
import { type ReaderQuestion, type ReaderReply, readerPort } from './reader-port.ts';

/** Bytes in one message where they go as base64. */
const pieceLength = 3_000_000;

/** Has a file read by the page that reads files. A reader that goes away while it starts is asked once more. */
export async function readFile(file: File, signal: AbortSignal): Promise<FileReading> {
  for (let attempt = 1; ; attempt += 1) {
    const answer: unknown = await browser.runtime.sendMessage({ type: 'open-reader' });
    if ((answer as { ok?: unknown } | undefined)?.ok !== true) throw new Error('Nobody reads files');
    try {
      return await readOnce(file, signal);
    } catch (error) {
      if (signal.aborted || attempt === 2) throw error;
    }
  }
}

function readOnce(file: File, signal: AbortSignal): Promise<FileReading> {
  return new Promise((resolve, reject) => {
    const port = browser.runtime.connect({ name: readerPort });
    const parts: FilePart[] = [];
    let isOpen = false;
    const take = (pieces: Extract<ReaderReply, { parts: unknown }>['parts']) => {
      for (const { path, text, goesOn } of pieces) {
        const last = parts.at(-1);
        if (isOpen && last) last.text += text;
        else parts.push({ path, text });
        isOpen = goesOn === true;
      }
    };
    const ask = (question: ReaderQuestion) => port.postMessage(question);
    const fail = () => {
      port.disconnect();
      reject(new Error('The reader is gone'));
    };
    signal.addEventListener('abort', fail);
    port.onDisconnect.addListener(fail);
    port.onMessage.addListener((message: unknown) => {
      const reply = message as ReaderReply;
      if ('parts' in reply) take(reply.parts);
      else if ('resend' in reply) sendPieces(file, ask).catch(fail);
      else {
        port.disconnect();
        resolve('done' in reply ? { ...reply.done, parts } : failedReading(file, reply.failed, parts));
      }
    });
    ask({ name: file.name, file });
  });
}

function failedReading(
  file: File,
  reason: FileReading['unreadable'][number]['reason'],
  parts: FilePart[],
): FileReading {
  return { kind: 'unknown', parts, unreadable: [{ path: file.name, reason }], images: [] };
}

async function sendPieces(file: File, ask: (question: ReaderQuestion) => void): Promise<void> {
  for (let at = 0; at < file.size; at += pieceLength) {
    const bytes = new Uint8Array(await file.slice(at, at + pieceLength).arrayBuffer());
    let text = '';
    for (let from = 0; from < bytes.length; from += 8192) {
      text += String.fromCharCode(...bytes.subarray(from, from + 8192));
    }
    ask({ piece: btoa(text) });
  }
  ask({ piece: '' });
}
