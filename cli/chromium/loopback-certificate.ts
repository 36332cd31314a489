import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
  /** Base64 SHA-256 of the public key, for Chromium's `--ignore-certificate-errors-spki-list`. */
  keyHash: string;
}

/** A certificate for host names that a browser was told to look for on loopback; good for a day. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const notAfterDate = new Date(Date.now() + 86_400_000);
  const made = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    algorithm: 'sha256',
    keySize: 2048,
    notAfterDate,
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) }],
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  const keyHash = createHash('sha256').update(publicKey).digest('base64');
  return { key: made.private, cert: made.cert, keyHash };
}
