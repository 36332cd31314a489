import type { ValidatorName } from '../../model/validator-name.ts';
import { cryptoAddressChecks } from './crypto-address.ts';
import { isEmail } from './email.ts';
import { holdsKeyMaterial, isKeyLike, isMixed, isRandom } from './entropy.ts';
import { checksumConfidence } from './github-checksum.ts';
import { healthChecks } from './health.ts';
import { isJwt } from './jwt.ts';
import { nationalIdChecks } from './national-ids/table.ts';
import { networkChecks } from './network.ts';
import {
  isBarePassword,
  isPassword,
  isPlainPassword,
  isSpokenPassword,
  isStrongPassword,
  isUrlPassword,
} from './password.ts';
import { paymentChecks } from './payment.ts';
import { isPhone } from './phone.ts';
import { seedPhraseChecks } from './seed-phrase.ts';
import { sourceCodeConfidence } from './source-code.ts';
import type { Validator } from './validator.ts';

/** Every check that a detector can name. */
export const validators: Record<ValidatorName, Validator> = {
  ...nationalIdChecks,
  ...cryptoAddressChecks,
  ...healthChecks,
  ...networkChecks,
  ...paymentChecks,
  ...seedPhraseChecks,
  entropy: isRandom,
  mixed: isMixed,
  jwt: isJwt,
  phone: isPhone,
  email: isEmail,
  'github-checksum': checksumConfidence,
  'source-code': sourceCodeConfidence,
  password: isPassword,
  'bare-password': isBarePassword,
  'plain-password': isPlainPassword,
  'spoken-password': isSpokenPassword,
  'strong-password': isStrongPassword,
  'url-password': isUrlPassword,
  'key-like': isKeyLike,
  'key-material': holdsKeyMaterial,
};
