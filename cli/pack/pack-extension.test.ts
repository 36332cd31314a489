import { createHash, createPublicKey, verify } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { extensionId, readOrCreateKey } from './extension-key.ts';
import { packExtension } from './pack-extension.ts';
import { zip } from './zip.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-pack-'));
  mkdirSync(join(folder, 'build/icons'), { recursive: true });
  writeFileSync(join(folder, 'build/manifest.json'), JSON.stringify({ version: '1.2.3' }));
  writeFileSync(join(folder, 'build/icons/a.svg'), '<svg/>');
});
afterEach(() => rmSync(folder, { recursive: true }));

const pack = (outDir: string) =>
  packExtension({
    dir: join(folder, 'build'),
    keyFile: join(folder, 'keys/key.pem'),
    outDir: join(folder, outDir),
    baseUrl: 'https://updates.acme.example/a&b',
  });

test('the same build and key give the same bytes, and the key is its owner’s alone', () => {
  const one = pack('one');
  const two = pack('two');
  expect(readFileSync(one.crxFile)).toEqual(readFileSync(two.crxFile));
  expect(statSync(join(folder, 'keys/key.pem')).mode & 0o777).toBe(0o600);
});

test('the update file names the id, the version of the manifest and the address, escaped', () => {
  const { id, updateFile } = pack('out');
  const text = readFileSync(updateFile, 'utf8');
  expect(text).toContain(`appid="${id}"`);
  expect(text).toContain('version="1.2.3"');
  expect(text).toContain('codebase="https://updates.acme.example/a&#38;b/sluice.crx"');
});

test('the header carries a signature that the public key verifies', () => {
  const crx = readFileSync(pack('out').crxFile);
  expect(crx.subarray(0, 4).toString()).toBe('Cr24');
  expect(crx.readUInt32LE(4)).toBe(3);
  const header = crx.subarray(12, 12 + crx.readUInt32LE(8));
  const archive = crx.subarray(12 + header.length);
  const { publicKeyDer } = readOrCreateKey(join(folder, 'keys/key.pem'));
  const signature = header.subarray(header.indexOf(publicKeyDer) + publicKeyDer.length + 3).subarray(0, 256);
  const id = createHash('sha256').update(publicKeyDer).digest().subarray(0, 16);
  const signedData = Buffer.concat([Buffer.from([0x0a, 16]), id]);
  const signed = Buffer.concat([
    Buffer.from('CRX3 SignedData\0'),
    Buffer.from([18, 0, 0, 0]),
    signedData,
    archive,
  ]);
  const key = createPublicKey({ key: publicKeyDer, format: 'der', type: 'spki' });
  expect(verify('sha256', signed, key, signature)).toBe(true);
});

test('an id has 32 letters from a to p', () => {
  expect(extensionId(Buffer.from('any key'))).toMatch(/^[a-p]{32}$/);
});

test('entries lie in the archive sorted and whole', () => {
  const archive = zip(
    new Map([
      ['b.txt', Buffer.from('second')],
      ['a.txt', Buffer.from('first')],
    ]),
  );
  expect(archive.subarray(30, 35).toString()).toBe('a.txt');
  const size = archive.readUInt32LE(18);
  expect(inflateRawSync(archive.subarray(35, 35 + size)).toString()).toBe('first');
});

test('a folder without a build is refused in plain words', () => {
  expect(() => packExtension({ dir: join(folder, 'none'), keyFile: 'k', outDir: folder })).toThrow(
    /build the extension first/,
  );
});
