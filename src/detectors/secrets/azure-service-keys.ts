import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

/** A base64 key of an Azure service: `before` characters, the service's signature, six more, padding. */
const key = (
  id: string,
  service: string,
  signature: string,
  before: number,
  padding: string,
): DetectorInput => ({
  id,
  dataType: `secret/${id}`,
  name: `${service} key`,
  keywords: [signature.toLowerCase()],
  pattern: `(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{${before}}[${signature[0]}]${signature.slice(1)}[A-Za-z0-9+/]{6}${padding}(?![A-Za-z0-9+/=])`,
  reach: before,
  validator: 'mixed',
  confidence: 0.98,
  tags: ['credential'],
});

export const azureServiceKeys: DetectorInput[] = [
  key('azure-storage-account-key', 'Azure storage account', '+ASt', 76, '=='),
  key('azure-service-bus-key', 'Azure Service Bus', '+ASb', 33, '='),
  key('azure-event-hub-key', 'Azure Event Hubs', '+AEh', 33, '='),
  key('azure-relay-key', 'Azure Relay', '+ARm', 33, '='),
  key('azure-batch-key', 'Azure Batch', '+ABa', 76, '=='),
  key('azure-cosmos-db-key', 'Azure Cosmos DB', 'ACDb', 76, '=='),
  key('azure-redis-key', 'Azure Cache for Redis', 'AzCa', 33, '='),
  key('azure-iot-key', 'Azure IoT', 'AIoT', 33, '='),
  key('azure-api-management-key', 'Azure API Management', 'APIM', 76, '=='),
  key('azure-event-grid-key', 'Azure Event Grid', 'AZEG', 33, '='),
  key('azure-machine-learning-key', 'Azure Machine Learning', '+AMC', 76, '=='),
  key('azure-search-key', 'Azure AI Search', 'AzSe', 42, ''),
  key('azure-container-registry-key', 'Azure Container Registry', '+ACR', 42, ''),
  {
    id: 'azure-function-key',
    dataType: 'secret/azure-function-key',
    name: 'Azure Functions key',
    keywords: ['azfu'],
    pattern: '(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{6}(?:==|%3[dD]%3[dD])',
    reach: 44,
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
  {
    id: 'azure-common-annotated-key',
    dataType: 'secret/azure-common-annotated-key',
    name: 'Azure key (common annotated format)',
    keywords: ['jqqj9'],
    pattern: alone('[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{26}(?:[A-Za-z0-9]{2}==)?'),
    reach: 52,
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
