import type { ValidatorName } from '../../model/detector.ts';
import { isEmail } from './email.ts';
import { holdsKeyMaterial, isKeyLike, isMixed, isRandom } from './entropy.ts';
import { checksumConfidence } from './github-checksum.ts';
import { isJwt } from './jwt.ts';
import * as ids from './national-ids.ts';
import { isBarePassword, isPassword, isUrlPassword } from './password.ts';
import { isAbaRouting, isIban, isLuhn, isPaymentCard } from './payment.ts';
import { isPhone } from './phone.ts';
import { sourceCodeConfidence } from './source-code.ts';

/** `false`: not that; `true`: yes, with the detector's confidence; a number from 0 to 1: yes, with this one. */
export type Validator = (value: string) => boolean | number;

export const validators: Record<ValidatorName, Validator> = {
  luhn: isLuhn,
  'payment-card': isPaymentCard,
  iban: isIban,
  entropy: isRandom,
  mixed: isMixed,
  jwt: isJwt,
  'de-tax-id': ids.isGermanTaxId,
  'fr-nir': ids.isFrenchNir,
  'it-codice-fiscale': ids.isCodiceFiscale,
  'es-dni': ids.isSpanishDni,
  'nl-bsn': ids.isDutchBsn,
  'be-national-number': ids.isBelgianNationalNumber,
  'pl-pesel': ids.isPesel,
  'se-personnummer': ids.isPersonnummer,
  'uk-nino': ids.isNino,
  'uk-nhs': ids.isNhsNumber,
  'us-ssn': ids.isSsn,
  'br-cpf': ids.isCpf,
  'ch-ahv': ids.isAhv,
  'at-svnr': ids.isSvnr,
  'in-aadhaar': ids.isAadhaar,
  'fi-hetu': ids.isHetu,
  'dk-cpr': ids.isCpr,
  'no-fodselsnummer': ids.isFodselsnummer,
  'pt-nif': ids.isNif,
  'ca-sin': ids.isCanadianSin,
  'au-tfn': ids.isAustralianTfn,
  'ro-cnp': ids.isCnp,
  'cz-rodne-cislo': ids.isRodneCislo,
  'ie-pps': ids.isPps,
  phone: isPhone,
  email: isEmail,
  'aba-routing': isAbaRouting,
  'github-checksum': checksumConfidence,
  'source-code': sourceCodeConfidence,
  password: isPassword,
  'bare-password': isBarePassword,
  'url-password': isUrlPassword,
  'key-like': isKeyLike,
  'key-material': holdsKeyMaterial,
};
