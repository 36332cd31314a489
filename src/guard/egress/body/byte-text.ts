const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder();
/** Control characters that texts do not hold; U+001E stands between records. */
const control = new RegExp(`[^\\P{Cc}\\s${String.fromCharCode(0x1e)}]`, 'u');
const noText = /(?:[^\P{Cc}\s]|\ufffd)+/u;

/** The text that bytes are, or `null` where they are none. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    const text = strict.decode(bytes);
    return control.test(text) ? utf16(bytes) : text;
  } catch {
    return utf16(bytes);
  }
}

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function utf16(bytes: Uint8Array): string | null {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const [even, odd] = zeros(bytes);
  const most = Math.min(bytes.length, 512) * 0.3;
  if (bytes.length < 4 || (!marked && even < most && odd < most)) return null;
  const isBig = marked ? bytes[0] === 0xfe : even > odd;
  return new TextDecoder(isBig ? 'utf-16be' : 'utf-16le').decode(bytes);
}

function zeros(bytes: Uint8Array): [number, number] {
  const count = [0, 0] as [number, number];
  for (let at = 0; at < Math.min(bytes.length, 512); at += 1) if (bytes[at] === 0) count[at & 1 ? 1 : 0] += 1;
  return count;
}

const shortestRun = 4;

/** The runs of text inside bytes of an unknown format. */
export function runsOf(bytes: Uint8Array): string[] {
  return lenient
    .decode(bytes)
    .split(noText)
    .filter((run) => run.length >= shortestRun);
}
