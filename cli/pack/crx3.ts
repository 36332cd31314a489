import { sign } from 'node:crypto';
import { type ExtensionKey, extensionIdBytes } from './extension-key.ts';

/**
 * A signed CRX3 file around a ZIP. Format: components/crx_file/crx3.proto in Chromium, a header message of
 * `sha256_with_rsa` (field 2: public key 1, signature 2) and `signed_header_data` (field 10000: id 1).
 */
export function crx3(archive: Buffer, key: ExtensionKey): Buffer {
  const signedData = field(1, extensionIdBytes(key.publicKeyDer));
  const signature = sign(
    'sha256',
    Buffer.concat([Buffer.from('CRX3 SignedData\0'), uint32(signedData.length), signedData, archive]),
    key.privateKey,
  );
  const proof = Buffer.concat([field(1, key.publicKeyDer), field(2, signature)]);
  const header = Buffer.concat([field(2, proof), field(10_000, signedData)]);
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, archive]);
}

/** A protobuf field of wire type 2: bytes with their length before them. */
function field(number: number, value: Uint8Array): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(value.length), value]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
  return Buffer.from([...bytes, value]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
