import type { Evidence } from '../../model/detector.ts';
import { hex, lower36, madeUp, upper32 } from '../made-up.ts';

export const awsEvidence: Record<string, Evidence> = {
  'aws-access-key': {
    source:
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
    hits: [`key ${'AK'}IA${madeUp(16, upper32)} end`, `aws_access_key_id=${'AK'}IA${madeUp(16, upper32)}`],
    misses: ['AKIA' + 'IOSFODNN7EXAMPLE', `${'AK'}IA${madeUp(20, upper32)}`, 'the AKIA prefix'],
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
  'aws-temporary-access-key': {
    source:
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
    hits: [`${'AS'}IA${madeUp(16, upper32)}`, `AWS_TEMPORARY_ACCESS_KEY=${'AS'}IA${madeUp(16, upper32)}`],
    misses: [`${'AS'}IA${madeUp(20, upper32)}`, 'the ASIA region'],
  },
  'aws-sts-bearer-token': {
    source:
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
    hits: [`${'AB'}IA${madeUp(16, upper32)}`, `"awsStsBearerToken": "${'AB'}IA${madeUp(16, upper32)}"`],
    misses: [`${'AB'}IA${madeUp(9, upper32)}`, 'Arabia and ABIA'],
  },
  'aws-context-credential': {
    source:
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
    hits: [
      `${'AC'}CA${madeUp(16, upper32)}`,
      `export AWS_CONTEXT_CREDENTIAL='${'AC'}CA${madeUp(16, upper32)}'`,
    ],
    misses: ['ACCA members', `${'AC'}CA${madeUp(17, upper32)}`],
  },
  'aws-sts-session-token': {
    source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html',
    hits: [`IQoJb3JpZ2luX2Vj${madeUp(300)}`, `token: FwoGZXIvYXdz${madeUp(400)}==`],
    misses: [`IQoJb3JpZ2luX2Vj${madeUp(20)}`, `a${madeUp(30)}IQoJb3JpZ2luX2Vj${madeUp(300)}`],
  },
  'aws-bedrock-short-term-key': {
    source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html',
    hits: [
      `bedrock-api-key-YmVkcm9j${madeUp(400)}`,
      `AWS_BEDROCK_SHORT_TERM_KEY=bedrock-api-key-YmVkcm9j${madeUp(400)}`,
    ],
    misses: ['bedrock-api-key-YmVkcm9j', 'bedrock-api-key-your-key-here'],
  },
  'aws-appsync-api-key': {
    source: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
    hits: [`da2-${madeUp(26, lower36)}`, `"awsAppsyncApiKey": "da2-${madeUp(26, lower36)}"`],
    misses: [`da2-${madeUp(5)}`, 'da2-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bda2-${madeUp(26, lower36)}`],
  },
  'aws-presigned-url': {
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html',
    hits: [
      `https://acme.s3.amazonaws.com/f?X-Amz-Expires=300&X-Amz-Signature=${madeUp(64, hex)}`,
      `X-Amz-Signature=${madeUp(64, hex)}&X-Amz-SignedHeaders=host`,
    ],
    misses: ['X-Amz-Signature=<signature-value>', `X-Amz-Signature=${madeUp(20, hex)}`],
  },
  'aws-ecr-token': {
    source: 'https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html',
    hits: [`QVdTOmV5Sn${madeUp(600)}`, `export AWS_ECR_TOKEN='QVdTOmV5Sn${madeUp(600)}'`],
    misses: ['QVdTOmV5Sn', `QVdTOmV5Sn${madeUp(40)}`],
  },
};
