import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const azureConnectionsEvidence: Record<string, Evidence> = {
  'azure-cosmos-connection': {
    source: 'https://learn.microsoft.com/azure/cosmos-db/how-to-dotnet-get-started',
    hits: [
      `AccountEndpoint=https://acme.documents.azure.com:443/;AccountKey=${madeUp(86)}==`,
      `conn = "AccountEndpoint=https://acme-2.documents.azure.com:443/;AccountKey=${madeUp(86)}==;"`,
    ],
    misses: [
      'AccountEndpoint=https://acme.documents.azure.com:443/;AccountKey=<key>',
      `AccountEndpoint=https://acme.example/;AccountKey=${madeUp(86)}==`,
    ],
  },
  'azure-service-bus-connection': {
    source: 'https://learn.microsoft.com/azure/event-hubs/event-hubs-get-connection-string',
    hits: [
      `Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${madeUp(43)}=`,
      `EH="Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=${madeUp(43)}=;EntityPath=logs"`,
    ],
    misses: [
      'Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=<key>',
      'Endpoint=sb://acme.servicebus.windows.net/',
    ],
  },
  'azure-iot-hub-connection': {
    source: 'https://learn.microsoft.com/azure/iot-hub/iot-hub-dev-guide-sas',
    hits: [
      `HostName=acme.azure-devices.net;SharedAccessKeyName=iothubowner;SharedAccessKey=${madeUp(43)}=`,
      `HostName=acme.azure-devices.net;DeviceId=pump-7;SharedAccessKey=${madeUp(43)}=`,
    ],
    misses: ['HostName=acme.azure-devices.net;DeviceId=pump-7;SharedAccessKey=xxx', 'hostname=db1;port=5432'],
  },
  'azure-app-configuration-connection': {
    source: 'https://learn.microsoft.com/azure/azure-app-configuration/',
    hits: [
      `Endpoint=https://acme.azconfig.io;Id=ab1-l0-s0:${madeUp(20)};Secret=${madeUp(43)}=`,
      `'Endpoint=https://x.azconfig.io;Id=${madeUp(4)};Secret=${madeUp(84)}'`,
    ],
    misses: ['Endpoint=https://acme.azconfig.io;Id=x;Secret=<secret>', 'https://acme.azconfig.io'],
  },
  'azure-signalr-connection': {
    source: 'https://learn.microsoft.com/azure/azure-signalr/concept-connection-string',
    hits: [
      `Endpoint=https://acme.service.signalr.net;AccessKey=${madeUp(43)}=;Version=1.0;`,
      `Endpoint=https://acme.webpubsub.azure.com;AccessKey=${madeUp(43)}=;Version=1.0;`,
    ],
    misses: [
      'Endpoint=https://acme.service.signalr.net;AccessKey=<access_key>;',
      'Endpoint=https://acme.service.signalr.net;AuthType=azure',
    ],
  },
  'azure-communication-connection': {
    source:
      'https://learn.microsoft.com/azure/communication-services/quickstarts/create-communication-resource',
    hits: [
      `endpoint=https://acme.communication.azure.com/;accesskey=${madeUp(86)}==`,
      `COMM="endpoint=https://acme.unitedstates.communication.azure.com/;accesskey=${madeUp(84)}"`,
    ],
    misses: [
      'endpoint=https://acme.communication.azure.com/;accesskey=<key>',
      'https://acme.communication.azure.com/',
    ],
  },
  'azure-function-url': {
    source: 'https://learn.microsoft.com/azure/azure-functions/function-keys-how-to',
    hits: [
      `https://acme.azurewebsites.net/api/order?code=${madeUp(54)}==`,
      `https://acme.azurewebsites.net/api/x?clientId=default&code=${madeUp(52)}==`,
    ],
    misses: [
      'https://acme.azurewebsites.net/api/order?code=<key>',
      'https://acme.azurewebsites.net/api/order?code=7',
    ],
  },
  'azure-logic-app-url': {
    source: 'https://learn.microsoft.com/azure/logic-apps/logic-apps-http-endpoint',
    hits: [
      `https://prod-07.westeurope.logic.azure.com:443/workflows/${madeUp(32, hex)}/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${madeUp(43)}`,
      `https://${madeUp(32, hex)}.ab.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/${madeUp(32, hex)}/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers&sv=1.0&sig=${madeUp(43)}`,
    ],
    misses: [
      'https://prod-07.westeurope.logic.azure.com:443/workflows/x/triggers/manual/paths/invoke?api-version=1&sig=abc',
      'https://prod-07.westeurope.logic.azure.com/',
    ],
  },
  'azure-publish-profile': {
    source:
      'https://learn.microsoft.com/visualstudio/azure/how-to-get-publish-profile-from-azure-app-service',
    hits: [
      `userName="$acme" userPWD="${madeUp(60)}" destinationAppUrl`,
      `<publishProfile userPWD="${madeUp(60)}"/>`,
    ],
    misses: ['userPWD="..."', `userPWD="${madeUp(20)}"`],
  },
};
