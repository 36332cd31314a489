import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const azureEvidence: Record<string, Evidence> = {
  'azure-storage-key': {
    source: 'https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string',
    hits: [
      `DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=${madeUp(86)}==;EndpointSuffix=core.windows.net`,
      `AZURE_STORAGE_KEY=${madeUp(86)}==`,
    ],
    misses: ['AccountKey=<your key>;', `AccountKey=${madeUp(20)}==`],
  },
  'azure-sas-token': {
    source: 'https://learn.microsoft.com/rest/api/storageservices/create-service-sas',
    hits: [
      `https://acme.blob.core.windows.net/c/f?sv=2022-11-02&sr=b&sig=${madeUp(43)}%3D`,
      `?sv=2020-08-04&ss=b&sig=${madeUp(44)}%3d&se=2027`,
    ],
    misses: ['https://a.example/?sig=short', 'sig=abc'],
  },
  'azure-client-secret': {
    source: 'https://learn.microsoft.com/entra/identity-platform/howto-create-service-principal-portal',
    hits: [`${madeUp(3)}8Q~${madeUp(34)}`, `client_secret=${madeUp(3)}7Q~${madeUp(31)}`],
    misses: ['a8Q~b', `xx8Q~${madeUp(10)}`],
  },
  'azure-devops-token': {
    source:
      'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    hits: [`${madeUp(76)}AZDO${madeUp(4)}`, `pat: ${madeUp(76)}AZDO${madeUp(4)}`],
    misses: ['see AZDO docs', `${madeUp(20)}AZDO${madeUp(4)}`],
  },
};
