import type { Evidence } from '../../../model/detector.ts';
import { hex, lower36, madeUp, uuid as madeUpUuid } from '../../made-up.ts';
import { base64, token, uuid, type VendorRow } from './vendor.ts';
import { idOf, wordsOf } from './vendor-detector.ts';
import { vendors } from './vendors.ts';

/** A value such as the vendor gives out. */
function exampleOf(key: string): string {
  if (key === uuid) return madeUpUuid;
  if (key === token || key === base64) return madeUp(40);
  const length = Number(/\{(\d+)(?:,\d+)?\}$/.exec(key)![1]);
  return madeUp(length, key.startsWith('[0-9a-f]') ? hex : lower36);
}

/** The name as an identifier may begin with it, if one of its spellings can. */
const identifierOf = (row: VendorRow) =>
  wordsOf(row).find((word) => /^[a-z]\w*$/.test(word)) ?? wordsOf(row)[0]!.replaceAll(/[^\w]/g, '_');

function evidenceOf(row: VendorRow): Evidence {
  const [, key, source] = row;
  const value = exampleOf(key);
  const [word] = wordsOf(row);
  const name = identifierOf(row);
  const isWord = wordsOf(row).includes(name);
  return {
    source: `https://${source}`,
    hits: [
      `# ${word}\napi_key = "${value}"`,
      `curl -H "X-Api-Key: ${value}" https://${word}/v1/items`,
      `{ "${word}": { "enabled": true, "token": "${value}" } }`,
      ...(isWord ? [`${name.toUpperCase()}_KEY=${value}`, `const ${name}Key = '${value}';`] : []),
    ],
    misses: [
      `the cache of the build is stored under the name ${value} until the next day`,
      `${word} was updated to commit ${madeUp(40, hex)} yesterday`,
      `"${word}": { "sha1": "${madeUp(40, hex)}", "requestId": "${madeUpUuid}" }`,
      `${word}: integrity sha512-${madeUp(86)}==`,
      `# ${word}\napi_key = "your-${word}-api-key-goes-here"`,
      `# ${word}\nkey = "ab12"`,
    ],
  };
}

export const vendorKeysEvidence: Record<string, Evidence> = Object.fromEntries(
  vendors.map((row) => [idOf(row[0]), evidenceOf(row)]),
);
