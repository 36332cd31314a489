import type { ValidatorName } from '../../model/validator-name.ts';
import { isBirthDate } from './birth-date.ts';
import { cryptoAddressChecks } from './crypto-address.ts';
import { isEmail } from './email.ts';
import { holdsKeyMaterial, isKeyLike, isMixed, isRandom } from './entropy.ts';
import { checksumConfidence } from './github-checksum.ts';
import { healthChecks } from './health.ts';
import { isJwt } from './jwt.ts';
import { isMrz } from './mrz.ts';
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
import { isPeopleRows, isPeopleTable } from './people-table.ts';
import { isPersonName } from './person-name.ts';
import { phoneChecks } from './phone.ts';
import { postalAddressConfidence } from './postal-address.ts';
import { isRecordNumber } from './record-number.ts';
import { isSqlRows } from './rows.ts';
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
  ...phoneChecks,
  ...seedPhraseChecks,
  entropy: isRandom,
  mixed: isMixed,
  jwt: isJwt,
  email: isEmail,
  mrz: isMrz,
  'record-number': isRecordNumber,
  'birth-date': isBirthDate,
  'postal-address': postalAddressConfidence,
  'person-name': isPersonName,
  'github-checksum': checksumConfidence,
  'people-rows': isPeopleRows,
  'people-table': isPeopleTable,
  'source-code': sourceCodeConfidence,
  'sql-rows': isSqlRows,
  password: isPassword,
  'bare-password': isBarePassword,
  'plain-password': isPlainPassword,
  'spoken-password': isSpokenPassword,
  'strong-password': isStrongPassword,
  'url-password': isUrlPassword,
  'key-like': isKeyLike,
  'key-material': holdsKeyMaterial,
};
