import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

/** Twelve digits that are no example of the documentation (123456789012, 111122223333, one digit only). */
const account = String.raw`(?!123456789012|111122223333|444455556666|0{12}|1{12}|9{12})\d{12}`;

export const cloudResources: DetectorInput[] = [
  {
    id: 'aws-resource-arn',
    dataType: 'pii/cloud-account/aws',
    name: 'AWS account in a resource name',
    keywords: ['arn:aws'],
    pattern: String.raw`arn:aws(?:-cn|-us-gov|-iso(?:-[a-z])?)?:[a-z0-9-]{2,40}:[a-z0-9-]{0,25}:${account}:[\w+=,.@:/*-]{1,300}`,
    confidence: 0.7,
  },
  {
    id: 'aws-account-id',
    dataType: 'pii/cloud-account/aws',
    name: 'AWS account number',
    trigger: 'digits',
    minDigits: 12,
    pattern: number(String.raw`${account}|\d{4}-\d{4}-\d{4}`),
    context: {
      words: ['aws account', 'aws account id', 'awsaccountid', 'ecr'],
      window: 40,
      required: true,
    },
    confidence: 0.6,
  },
  {
    id: 'azure-subscription-resource',
    dataType: 'pii/cloud-account/azure',
    name: 'Azure subscription in a resource path',
    keywords: ['/subscriptions/'],
    pattern: String.raw`/subscriptions/(?!0{8}-|1{8}-|12345678-1234)(?<value>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/(?:resourceGroups|providers|locations)/[\w.()/-]{1,300})?(?![\w-])`,
    ignoreCase: true,
    confidence: 0.75,
  },
  {
    id: 'azure-tenant-or-subscription-id',
    dataType: 'pii/cloud-account/azure',
    name: 'Azure tenant or subscription id',
    keywords: [
      'subscription id',
      'subscriptionid',
      'subscription =',
      'tenant id',
      'tenantid',
      'arm_subscription',
      'azure_tenant',
      'azure_subscription',
    ],
    pattern: String.raw`(?:subscription|tenant)[ _-]?(?:id)?["']?\s{0,2}[:=]\s{0,3}["']?(?!0{8}-|1{8}-|12345678-1234)(?<value>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])`,
    ignoreCase: true,
    reach: 8,
    confidence: 0.65,
  },
  {
    id: 'google-cloud-resource',
    dataType: 'pii/cloud-account/google',
    name: 'Google Cloud project in a resource name',
    keywords: ['projects/'],
    pattern: String.raw`(?<![\w-])projects/(?!(?:my|your|test|example|sample|demo|some|foo|project)[-_/\d]|[\w-]{0,30}(?:example|placeholder)|PROJECT|p/|-/)(?<value>[a-z][a-z0-9-]{4,28}[a-z0-9]|\d{8,14})/(?:locations|zones|regions|serviceAccounts|secrets|topics|subscriptions|instances|databases|datasets|buckets|keyRings)/[\w@.$/-]{1,200}`,
    confidence: 0.6,
  },
  {
    id: 'cloud-storage-path',
    dataType: 'pii/cloud-storage',
    name: 'Path in cloud storage',
    keywords: ['s3://', 's3a://', 'gs://', 'abfss://', 'wasbs://'],
    pattern: String.raw`(?<![\w.-])(?:(?:s3a?|gs)://(?!(?:my|your|test|example|sample|demo|some|foo|bucket|mybucket|noaa|commoncrawl)[-_./\d]|[\w.-]{0,40}example)[a-z0-9][a-z0-9._-]{2,62}/[\w./=%+-]{3,300}|(?:abfss|wasbs)://[\w-]{2,60}@[\w-]{3,24}\.(?:dfs|blob)\.core\.windows\.net/[\w./=%-]{1,300})`,
    confidence: 0.5,
  },
];
