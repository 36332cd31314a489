import type { UnreadableReason } from '../../model/file-reading.ts';

const names: Record<`file-${UnreadableReason | 'image'}`, string> = {
  'file-encrypted': 'fileEncrypted',
  'file-corrupt': 'fileCorrupt',
  'file-too-large': 'fileTooLarge',
  'file-too-deep': 'fileTooDeep',
  'file-too-slow': 'fileTooSlow',
  'file-unknown-kind': 'fileUnknownKind',
  'file-not-supported': 'fileUnknownKind',
  'file-failed': 'fileFailed',
  'file-image': 'fileImage',
};

/** The sentence that says why a file was not scanned; `undefined` for anything that is found in a text. */
export function nameOfRemark(detector: string): string | undefined {
  return (names as Record<string, string | undefined>)[detector];
}
