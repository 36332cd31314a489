import { z } from 'zod';

const general = [
  'aba-routing',
  'bare-password',
  'email',
  'entropy',
  'github-checksum',
  'iban',
  'jwt',
  'key-like',
  'key-material',
  'luhn',
  'mixed',
  'password',
  'payment-card',
  'phone',
  'source-code',
  'url-password',
] as const;

/** Named by country (ISO 3166-1) and the id's own name. */
const nationalIds = [
  'at-svnr',
  'au-tfn',
  'be-national-number',
  'br-cpf',
  'ca-sin',
  'ch-ahv',
  'cz-rodne-cislo',
  'de-tax-id',
  'dk-cpr',
  'es-dni',
  'fi-hetu',
  'fr-nir',
  'ie-pps',
  'in-aadhaar',
  'it-codice-fiscale',
  'nl-bsn',
  'no-fodselsnummer',
  'pl-pesel',
  'pt-nif',
  'ro-cnp',
  'se-personnummer',
  'uk-nhs',
  'uk-nino',
  'us-ssn',
] as const;

/** Checks that a matched value can be what the pattern took it for. Implemented in `core/validators/`. */
export const validatorNames = [...general, ...nationalIds] as const;
export const ValidatorName = z.enum(validatorNames);
export type ValidatorName = z.infer<typeof ValidatorName>;
