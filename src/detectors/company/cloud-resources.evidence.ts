import type { Evidence } from '../../model/detector.ts';

const uuid = ['f959afa4', '6312', '4330', 'a242', '068f933bb431'].join('-');

export const cloudResourcesEvidence: Record<string, Evidence> = {
  'aws-resource-arn': {
    source: 'AWS General Reference, Amazon Resource Names',
    hits: [
      'arn:aws:iam::745622516019:role/deploy-production',
      'arn:aws:s3-object-lambda:eu-central-1:745622516019:accesspoint/x',
    ],
    misses: [
      'arn:aws:iam::123456789012:role/x',
      'arn:aws:s3:::my-bucket',
      'arn:aws:iam::aws:policy/ReadOnlyAccess',
    ],
  },
  'aws-account-id': {
    source: 'AWS Account Management, account identifiers',
    hits: ['AWS account: 745622516019', 'AWS_ACCOUNT_ID=745622516019'],
    misses: ['order 745622516019', 'AWS account: 123456789012', 'AWS account 4711'],
  },
  'azure-subscription-resource': {
    source: 'Azure Resource Manager, resource ids',
    hits: [
      `/subscriptions/${uuid}/resourceGroups/rg-prod/providers/Microsoft.Compute`,
      `az account: /subscriptions/${uuid}`,
    ],
    misses: [
      '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/x',
      '/subscriptions/{id}/resourceGroups',
    ],
  },
  'azure-tenant-or-subscription-id': {
    source: 'Microsoft Entra documentation, tenant id; Azure subscription id',
    hits: [`ARM_SUBSCRIPTION_ID=${uuid}`, `Tenant ID: ${uuid}`, `"tenantId": "${uuid}"`],
    misses: [`request id: ${uuid}`, 'tenantId: "00000000-0000-0000-0000-000000000000"', 'tenant id: none'],
  },
  'google-cloud-resource': {
    source: 'Google Cloud API design guide, resource names',
    hits: [
      'projects/acme-shop-prod/locations/europe-west3/keyRings/main',
      'projects/841234567890/secrets/db-login/versions/3',
    ],
    misses: [
      'projects/my-project/locations/global',
      'projects/PROJECT_ID/topics/x',
      'src/projects/shop/instances.ts',
    ],
  },
  'cloud-storage-path': {
    source: 'Amazon S3 user guide, bucket naming; Google Cloud Storage, gsutil paths',
    hits: ['s3://acme-finance-prod/2026/ledger.csv', 'gs://acme-exports/users/part-0001.parquet'],
    misses: ['s3://my-bucket/key', 's3://bucket/key', 'gs://example-bucket/x/y'],
  },
};
