/** English labels that numbers of every country stand under, as context words: check digits tell whose a number is. */

export const idLabels = [
  'id number',
  'id_number',
  'id no',
  'identity number',
  'identity no',
  'identity code',
  'identification number',
  'national id',
  'national_id',
  'nationalid',
  'national identity',
  'national identification',
  'national number',
  'identity card',
  'identity_card',
  'id card',
  'id_card',
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
  'tax reference',
  'tax identification',
  'taxpayer',
  'tin',
  'fiscal code',
  'fiscal number',
];

export const vatLabels = [
  'vat',
  'vatin',
  'vatnumber',
  'vatid',
  'vat id',
  'vat_id',
  'vat number',
  'vat_number',
  'vat no',
  'vat reg',
  'vat code',
];

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
  'ssn',
];

export const healthLabels = [
  'health insurance',
  'health_insurance',
  'health number',
  'insurance number',
  'patient',
];

export const passportLabels = ['passport', 'passport_number'];

export const licenceLabels = [
  'driving licence',
  'driving license',
  'driving_licence',
  'driving_license',
  'driver licence',
  'driver license',
  "driver's license",
  "driver's licence",
  'drivers license',
  'driver_license',
  'driver number',
];
