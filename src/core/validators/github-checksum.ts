const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at++) {
    crc ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function toBase62(value: number): string {
  let result = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) result = base62[rest % 62] + result;
  return result.padStart(6, '0');
}

/**
 * GitHub and npm tokens end in six base62 digits of a CRC-32 of what stands between prefix and check
 * (github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats). Made-up tokens of
 * the right shape still count, with less confidence.
 */
export function checksumConfidence(value: string): number {
  const body = value.slice(value.indexOf('_') + 1);
  return toBase62(crc32(body.slice(0, -6))) === body.slice(-6) ? 0.99 : 0.9;
}
