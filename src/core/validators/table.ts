import type { ValidatorName } from '../../model/validator-name.ts';
import { isEmail } from './email.ts';
import { holdsKeyMaterial, isKeyLike, isMixed, isRandom } from './entropy.ts';
import { checksumConfidence } from './github-checksum.ts';
import { isJwt } from './jwt.ts';
import { nationalIdChecks } from './national-ids/table.ts';
import { isBarePassword, isPassword, isUrlPassword } from './password.ts';
import { isAbaRouting, isIban, isLuhn, isPaymentCard } from './payment.ts';
import { isPhone } from './phone.ts';
import { sourceCodeConfidence } from './source-code.ts';
import type { Validator } from './validator.ts';

/** Every check that a detector can name. */
export const validators: Record<ValidatorName, Validator> = {
  ...nationalIdChecks,
  luhn: isLuhn,
  'payment-card': isPaymentCard,
  iban: isIban,
  entropy: isRandom,
  mixed: isMixed,
  jwt: isJwt,
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
