import { type Transfer, toDataTransfer } from '../transfer.ts';
import type { ReleasedAttempt } from './judge-files.ts';

/** What was held, as a DataTransfer to dispatch: the judged files, and the text beside them as it may go. */
export function transferOf(
  { files, beside, besideRedacted }: ReleasedAttempt,
  held: Transfer | null,
): DataTransfer {
  // What was scanned may go on after the text, with what only the HTML says.
  const text = besideRedacted ? beside : (held?.text ?? '');
  const data = text ? toDataTransfer(text, besideRedacted ? null : (held?.html ?? null)) : new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
}
