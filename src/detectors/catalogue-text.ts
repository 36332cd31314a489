import type { CatalogueText } from '../model/catalogue-text.ts';
import { catalogue } from './catalogue.ts';
import { vendors } from './secrets/vendor-keys/vendors.ts';

/** The built-in detectors as text. A build puts the texts themselves in the place of this module (wxt.config.ts). */
export function catalogueText(): CatalogueText {
  const isVendorKey = ({ dataType }: { dataType: string }) => dataType.startsWith('secret/vendor-key/');
  return {
    detectors: JSON.stringify(catalogue.filter((detector) => !isVendorKey(detector))),
    // Where a vendor documents its keys is no matter of the guard's.
    vendors: JSON.stringify(vendors.map(([vendor, key, , ...words]) => [vendor, key, '', ...words])),
  };
}
