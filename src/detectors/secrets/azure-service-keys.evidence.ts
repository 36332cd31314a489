import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const azureServiceKeysEvidence: Record<string, Evidence> = {
  'azure-storage-account-key': {
    source: 'https://github.com/microsoft/security-utilities (signatures of identifiable keys)',
    hits: [
      `${madeUp(76)}+ASt${madeUp(6)}==`,
      `export AZURE_STORAGE_ACCOUNT_KEY='${madeUp(76)}+ASt${madeUp(6)}=='`,
    ],
    misses: ['see +ASt here', `${madeUp(12)}+ASt${madeUp(6)}==`],
  },
  'azure-service-bus-key': {
    source: 'https://github.com/microsoft/security-utilities (signatures of identifiable keys)',
    hits: [`${madeUp(33)}+ASb${madeUp(6)}=`, `azure_service_bus_key: ${madeUp(33)}+ASb${madeUp(6)}=`],
    misses: ['see +ASb here', `${madeUp(12)}+ASb${madeUp(6)}=`],
  },
  'azure-event-hub-key': {
    source: 'https://github.com/microsoft/security-utilities (signatures of identifiable keys)',
    hits: [`${madeUp(33)}+AEh${madeUp(6)}=`, `AZURE_EVENT_HUB_KEY=${madeUp(33)}+AEh${madeUp(6)}=`],
    misses: ['see +AEh here', `${madeUp(12)}+AEh${madeUp(6)}=`],
  },
  'azure-relay-key': {
    source: 'https://github.com/microsoft/security-utilities (signatures of identifiable keys)',
    hits: [`${madeUp(33)}+ARm${madeUp(6)}=`, `"azureRelayKey": "${madeUp(33)}+ARm${madeUp(6)}="`],
    misses: ['see +ARm here', `${madeUp(12)}+ARm${madeUp(6)}=`],
  },
  'azure-batch-key': {
    source: 'https://github.com/microsoft/security-utilities (signatures of identifiable keys)',
    hits: [`${madeUp(76)}+ABa${madeUp(6)}==`, `export AZURE_BATCH_KEY='${madeUp(76)}+ABa${madeUp(6)}=='`],
    misses: ['see +ABa here', `${madeUp(12)}+ABa${madeUp(6)}==`],
  },
  'azure-cosmos-db-key': {
    source: 'https://github.com/microsoft/security-utilities (signatures of identifiable keys)',
    hits: [`${madeUp(76)}ACDb${madeUp(6)}==`, `azure_cosmos_db_key: ${madeUp(76)}ACDb${madeUp(6)}==`],
    misses: ['see ACDb here', `${madeUp(12)}ACDb${madeUp(6)}==`],
  },
  'azure-redis-key': {
    source: 'https://github.com/microsoft/security-utilities (signatures of identifiable keys)',
    hits: [`${madeUp(33)}AzCa${madeUp(6)}=`, `AZURE_REDIS_KEY=${madeUp(33)}AzCa${madeUp(6)}=`],
    misses: ['see AzCa here', `${madeUp(12)}AzCa${madeUp(6)}=`],
  },
  'azure-iot-key': {
    source: 'https://github.com/microsoft/security-utilities (signatures of identifiable keys)',
    hits: [`${madeUp(33)}AIoT${madeUp(6)}=`, `"azureIotKey": "${madeUp(33)}AIoT${madeUp(6)}="`],
    misses: ['see AIoT here', `${madeUp(12)}AIoT${madeUp(6)}=`],
  },
  'azure-api-management-key': {
    source: 'https://github.com/microsoft/security-utilities (signatures of identifiable keys)',
    hits: [
      `${madeUp(76)}APIM${madeUp(6)}==`,
      `export AZURE_API_MANAGEMENT_KEY='${madeUp(76)}APIM${madeUp(6)}=='`,
    ],
    misses: ['see APIM here', `${madeUp(12)}APIM${madeUp(6)}==`],
  },
  'azure-event-grid-key': {
    source: 'https://github.com/microsoft/security-utilities (signatures of identifiable keys)',
    hits: [`${madeUp(33)}AZEG${madeUp(6)}=`, `azure_event_grid_key: ${madeUp(33)}AZEG${madeUp(6)}=`],
    misses: ['see AZEG here', `${madeUp(12)}AZEG${madeUp(6)}=`],
  },
  'azure-machine-learning-key': {
    source: 'https://github.com/microsoft/security-utilities (signatures of identifiable keys)',
    hits: [`${madeUp(76)}+AMC${madeUp(6)}==`, `AZURE_MACHINE_LEARNING_KEY=${madeUp(76)}+AMC${madeUp(6)}==`],
    misses: ['see +AMC here', `${madeUp(12)}+AMC${madeUp(6)}==`],
  },
  'azure-search-key': {
    source: 'https://github.com/microsoft/security-utilities (signatures of identifiable keys)',
    hits: [`${madeUp(42)}AzSe${madeUp(6)}`, `"azureSearchKey": "${madeUp(42)}AzSe${madeUp(6)}"`],
    misses: ['see AzSe here', `${madeUp(12)}AzSe${madeUp(6)}`],
  },
  'azure-container-registry-key': {
    source: 'https://github.com/microsoft/security-utilities (signatures of identifiable keys)',
    hits: [
      `${madeUp(42)}+ACR${madeUp(6)}`,
      `export AZURE_CONTAINER_REGISTRY_KEY='${madeUp(42)}+ACR${madeUp(6)}'`,
    ],
    misses: ['see +ACR here', `${madeUp(12)}+ACR${madeUp(6)}`],
  },
  'azure-function-key': {
    source: 'https://github.com/microsoft/security-utilities (signatures of identifiable keys)',
    hits: [`${madeUp(44)}AzFu${madeUp(6)}==`, `azure_function_key: ${madeUp(44)}AzFu${madeUp(6)}==`],
    misses: ['see AzFu here', `${madeUp(12)}AzFu${madeUp(6)}==`],
  },
  'azure-common-annotated-key': {
    source: 'https://github.com/microsoft/security-utilities (signatures of identifiable keys)',
    hits: [`${madeUp(52)}JQQJ99${madeUp(26)}`, `AZURE_COMMON_ANNOTATED_KEY=${madeUp(52)}JQQJ99${madeUp(26)}`],
    misses: ['JQQJ99', `${madeUp(10)}JQQJ99${madeUp(26)}`],
  },
};
