/** What people, forms and table headings call numbers of any country, in English. Context words. */

export const identityLabels = [
  'national id',
  'nationalid',
  'national identity',
  'national identification',
  'national number',
  'identity number',
  'identity no',
  'identity code',
  'identification number',
  'id number',
  'id no',
  'personal id',
  'personal number',
  'personal code',
  'citizen number',
];

export const taxLabels = [
  'tax id',
  'taxid',
  'tax number',
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
  'company no',
  'company id',
  'company code',
  'company registration',
  'registration number',
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
  'socialsecurity',
  'social insurance',
  'pension insurance',
  'insurance number',
];

export const healthLabels = ['health insurance', 'health number', 'patient'];

export const identityCardLabels = ['identity card', 'id card', 'identity document'];

export const licenceLabels = [
  'driving licence',
  'driving license',
  'driver licence',
  'driver license',
  "driver's licence",
  "driver's license",
  'drivers license',
  'driver number',
];

export const passportLabels = ['passport', 'passportnumber'];
