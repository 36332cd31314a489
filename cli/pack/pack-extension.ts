import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { crx3 } from './crx3.ts';
import { extensionId, readOrCreateKey } from './extension-key.ts';
import { updateManifest } from './update-manifest.ts';
import { zip } from './zip.ts';

export interface PackOptions {
  /** A built extension, with its manifest.json. */
  dir: string;
  /** RSA key in PEM; made when missing. */
  keyFile: string;
  /** Where sluice.crx and update.xml are written. */
  outDir: string;
  /** Where the browsers will find the two files; default: the folder itself, as a file:// URL. */
  baseUrl?: string;
}

export interface Packed {
  id: string;
  version: string;
  crxFile: string;
  updateFile: string;
  updateUrl: string;
}

/** Packs and signs a built extension. The same build and key give the same bytes. */
export function packExtension(options: PackOptions): Packed {
  const entries = readFiles(options.dir);
  const manifest = entries.get('manifest.json');
  if (!manifest) throw new Error(`There is no manifest.json in ${options.dir}: build the extension first.`);
  const { version } = JSON.parse(new TextDecoder().decode(manifest)) as { version: string };
  const key = readOrCreateKey(options.keyFile);
  const id = extensionId(key.publicKeyDer);
  const base = options.baseUrl ?? pathToFileURL(resolve(options.outDir)).href;
  const crxFile = join(options.outDir, 'sluice.crx');
  const updateFile = join(options.outDir, 'update.xml');
  mkdirSync(options.outDir, { recursive: true });
  writeFileSync(crxFile, crx3(zip(entries), key));
  writeFileSync(updateFile, updateManifest(id, version, `${base}/sluice.crx`));
  return { id, version, crxFile, updateFile, updateUrl: `${base}/update.xml` };
}

function readFiles(dir: string): Map<string, Uint8Array> {
  if (!existsSync(dir)) return new Map();
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(dir, path).replaceAll(sep, '/'), readFileSync(path)];
    }),
  );
}
