/** What people, forms and table headings call numbers of any country, in English. Context words. */

export const identityLabels = [
  'national id',
  'national_id',
  'nationalid',
  'national identity',
  'national identification',
  'national number',
  'identity number',
  'identity no',
  'identity code',
  'identification number',
  'id number',
  'id_number',
  'id no',
  'personal id',
  'personal_id',
  'personal number',
  'personal code',
  'citizen number',
];

export const taxLabels = [
  'tax id',
  'tax_id',
  'taxid',
  'tax number',
  'tax_number',
  'tax no',
  'tax code',
  'tax identification',
  'tax reference',
  'taxpayer',
  'tin',
  'fiscal code',
  'fiscal number',
];

export const vatLabels = ['vat', 'vatin', 'vatnumber', 'vatid'];

export const companyLabels = [
  'company number',
  'company_number',
  'company no',
  'company id',
  'company code',
  'company registration',
  'registration number',
  'registration_number',
  'registration no',
  'registration code',
  'business id',
  'business number',
  'business registration',
  'enterprise number',
  'organisation number',
  'organization number',
  'org number',
  'org no',
];

export const socialLabels = [
  'social security',
  'social_security',
  'socialsecurity',
  'social insurance',
  'pension insurance',
  'insurance number',
];

export const healthLabels = ['health insurance', 'health_insurance', 'health number', 'patient'];

export const identityCardLabels = [
  'identity card',
  'identity_card',
  'id card',
  'id_card',
  'identity document',
];

export const licenceLabels = [
  'driving licence',
  'driving license',
  'driving_licence',
  'driving_license',
  'driver licence',
  'driver license',
  "driver's licence",
  "driver's license",
  'drivers license',
  'driver_license',
  'driver number',
];
