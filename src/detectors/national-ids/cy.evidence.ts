import type { Evidence } from '../../model/detector.ts';

export const nationalIdsCyEvidence: Record<string, Evidence> = {
  'cy-tax-number': {
    source: 'OECD, TIN document for Cyprus; VIES',
    hits: ['ΑΦΤ: 10259033P', 'Cypriot tax number 09030359O'],
    misses: ['order 09030359O', 'ΑΦΤ: 10259030P'],
  },
  'cy-vat': {
    source: 'European Commission, VIES: structure of VAT numbers',
    hits: ['ΦΠΑ: CY10259033P', 'VAT CY10867765R'],
    misses: ['order CY10867765R', 'ΦΠΑ: CY10259030P'],
  },
  'cy-company-number': {
    source: 'Cyprus, Department of Registrar of Companies',
    hits: ['Cyprus company: HE 878714', 'Αριθμός εγγραφής HE 240243'],
    misses: ['order HE 240243', 'Cyprus company: HE 8787140000000'],
  },
  'cy-social-insurance': {
    source: 'Cyprus, Social Insurance Services',
    hits: ['Κοινωνικών Ασφαλίσεων: 1328608', 'Cypriot social insurance 1736932'],
    misses: ['order 1736932', 'Κοινωνικών Ασφαλίσεων: 13286080000000'],
  },
};
