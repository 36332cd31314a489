import { Unreadable } from '../limits.ts';

/** Types of records ([MS-XLS] 2.3.1). */
const filePass = 0x2f;
const number = 0x0203;
const rk = 0x027e;
const mulRk = 0xbd;
const row = 0x0208;

/**
 * The numbers of a binary workbook, a row of the file's own order a line; its texts lie in the stream as they are.
 * Throws Unreadable for one under a password.
 */
export function textOfBinaryWorkbook(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cells: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; ) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const start = at + 4;
    if (start + length > bytes.length) break;
    if (type === filePass) throw new Unreadable('encrypted');
    if (type === row) cells.push('\n');
    else if (type === number && length >= 14) cells.push(String(view.getFloat64(start + 6, true)));
    else if (type === rk && length >= 10) cells.push(String(packedNumber(view.getUint32(start + 6, true))));
    else if (type === mulRk) {
      for (let cell = start + 4; cell + 6 <= start + length - 2; cell += 6) {
        cells.push(String(packedNumber(view.getUint32(cell + 2, true))));
      }
    }
    at = start + length;
  }
  return cells.join('\t');
}

/** A number in 30 bits and two flags ([MS-XLS] 2.5.217, RkNumber). */
function packedNumber(packed: number): number {
  const isInteger = (packed & 2) !== 0;
  const scale = (packed & 1) !== 0 ? 100 : 1;
  if (isInteger) return (packed >> 2) / scale;
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, packed & 0xfffffffc);
  return view.getFloat64(0) / scale;
}
