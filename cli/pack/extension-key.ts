import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface ExtensionKey {
  privateKey: KeyObject;
  /** SubjectPublicKeyInfo: what the id is made of. */
  publicKeyDer: Buffer;
}

/** Reads the RSA key that signs the package, or makes one (PEM, readable by its owner only). Who keeps the file keeps the id. */
export function readOrCreateKey(file: string): ExtensionKey {
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  }
  const privateKey = createPrivateKey(readFileSync(file));
  if (privateKey.asymmetricKeyType !== 'rsa') throw new Error(`${file} is not an RSA key.`);
  return { privateKey, publicKeyDer: createPublicKey(privateKey).export({ type: 'spki', format: 'der' }) };
}

/** The first 16 bytes of the public key's SHA-256, which is what a CRX3 header carries. */
export function extensionIdBytes(publicKeyDer: Uint8Array): Buffer {
  return createHash('sha256').update(publicKeyDer).digest().subarray(0, 16);
}

/** The extension's id as Chromium spells it: hexadecimal with the digits a to p. */
export function extensionId(publicKeyDer: Uint8Array): string {
  return extensionIdBytes(publicKeyDer)
    .toString('hex')
    .replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
