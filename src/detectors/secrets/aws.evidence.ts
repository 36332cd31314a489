import type { Evidence } from '../../model/detector.ts';
import { madeUp, upper32 } from '../made-up.ts';

export const awsEvidence: Record<string, Evidence> = {
  'aws-access-key': {
    source:
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
    hits: [`key ${'AK'}IA${madeUp(16, upper32)} end`, `aws_access_key_id=${'AS'}IA${madeUp(16, upper32)}`],
    misses: ['AKIA' + 'IOSFODNN7EXAMPLE', `${'AK'}IA${madeUp(20, upper32)}`, 'the ASIA region'],
  },
  'aws-secret-key': {
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    hits: [
      `aws_secret_access_key = ${madeUp(40)}`,
      `"SecretAccessKey": "${madeUp(40)}"`,
      `AWS_SECRET_KEY='${madeUp(39)}/'`,
    ],
    misses: [
      'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      `aws_secret_access_key = ${madeUp(20)}`,
    ],
  },
  'aws-session-token': {
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
    hits: [`AWS_SESSION_TOKEN=${madeUp(300)}`, `"SessionToken": "${madeUp(250)}"`],
    misses: ['AWS_SESSION_TOKEN=$(get_token)', `session_token=${madeUp(40)}`],
  },
  'aws-bedrock-key': {
    source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html',
    hits: [`ABSK${madeUp(128)}`, `token=ABSK${madeUp(130)}`],
    misses: [`ABSK${madeUp(40)}`, 'the ABSK prefix'],
  },
  'aws-mws-token': {
    source: 'https://docs.developer.amazonservices.com/en_US/dev_guide/DG_Registering.html',
    hits: [
      'amzn.mws.' + '4ea38b7b-f563-7709-4bae-87aea15c0d21',
      't: amzn.mws.' + '1ea38b7b-f563-7709-4bae-87aea15c0d22',
    ],
    misses: ['amzn.mws.4ea38b7b', '4ea38b7b-f563-7709-4bae-87aea15c0d21'],
  },
};
