import { catalogue } from '../../src/detectors/catalogue.ts';
import { vendors } from '../../src/detectors/secrets/vendor-keys/vendors.ts';

/**
 * The source of what stands for `src/detectors/load-catalogue.ts` in a build: the detectors as one JSON text, and
 * the vendors whose keys only their name tells as rows, which are expanded when a text holds such a key.
 */
export function packedCatalogue(): string {
  const isVendorKey = ({ dataType }: { dataType: string }) => dataType.startsWith('secret/vendor-key/');
  const detectors = catalogue.filter((detector) => !isVendorKey(detector));
  const rows = vendors.map(([vendor, key, , words]) => (words ? [vendor, key, '', words] : [vendor, key]));
  return `import { withDefaults } from './define.ts';
import { detectorOf } from './secrets/vendor-keys/vendor-detector.ts';
let vendorKeys;
export const loadCatalogue = () => ({
  detectors: JSON.parse(${literal(detectors)}),
  namedKeys: () => (vendorKeys ??= JSON.parse(${literal(rows)}).map((row) => withDefaults(detectorOf(row)))),
});`;
}

const literal = (value: unknown) => JSON.stringify(JSON.stringify(value));
