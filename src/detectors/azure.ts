import type { DetectorInput } from '../model/detector.ts';
import { alone } from './parts.ts';

export const azure: DetectorInput[] = [
  {
    id: 'azure-storage-key',
    dataType: 'secret/azure-storage-key',
    name: 'Azure storage account key',
    keywords: [
      'accountkey=',
      'sharedaccesskey=',
      'account_key',
      'account-key',
      'storage_key',
      'storage-key',
      'storagekey',
      'accountkey',
      'primary_key',
      'primarykey',
    ],
    pattern:
      '(?:(?:account|sharedaccess|storage|primary)[_-]?key)["\']?\\s{0,3}[=:]\\s{0,3}["\']?(?<value>(?:[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{43}=))',
    ignoreCase: true,
    confidence: 0.95,
    tags: ['credential'],
  },
  {
    id: 'azure-sas-token',
    dataType: 'secret/azure-sas-token',
    name: 'Azure shared access signature',
    keywords: ['sig='],
    pattern: '(?<=[?&])sig=(?<value>[A-Za-z0-9%+/]{43,80}(?:=|%3[dD]))',
    confidence: 0.9,
    tags: ['credential'],
  },
  {
    id: 'azure-client-secret',
    dataType: 'secret/azure-client-secret',
    name: 'Microsoft Entra client secret',
    keywords: ['7q~', '8q~', '6q~', '9q~'],
    pattern: alone('[A-Za-z0-9_~.]{3}[6-9]Q~[A-Za-z0-9_~.-]{31,34}'),
    reach: 3,
    confidence: 0.95,
    tags: ['credential'],
  },
  {
    id: 'azure-devops-token',
    dataType: 'secret/azure-devops-token',
    name: 'Azure DevOps token',
    keywords: ['azdo'],
    pattern: alone('[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}'),
    reach: 76,
    confidence: 0.95,
    tags: ['credential'],
  },
];
