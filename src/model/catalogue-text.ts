/** The built-in detectors as the background keeps them for the guards: JSON, parsed where it is needed. */
export interface CatalogueText {
  /** Detectors, with their defaults. */
  detectors: string;
  /** Vendors whose keys only their name tells, as rows. */
  vendors: string;
}
