import type { Evidence } from '../../model/detector.ts';
import { digits, hex, lower36, madeUp, uuid } from '../made-up.ts';

export const webhooksEvidence: Record<string, Evidence> = {
  'zapier-webhook': {
    source: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
    hits: [
      `https://hooks.zapier.com/hooks/catch/1234567/${madeUp(7, lower36)}/`,
      `ZAP=https://hooks.zapier.com/hooks/catch/${madeUp(8, digits)}/${madeUp(6, lower36)}`,
    ],
    misses: ['https://hooks.zapier.com/hooks/catch/', 'https://hooks.zapier.com/hooks/catch/ID/KEY'],
  },
  'ifttt-webhook': {
    source: 'https://help.ifttt.com/hc/en-us/articles/115010230347',
    hits: [
      `https://maker.ifttt.com/trigger/door_open/with/key/${madeUp(43)}`,
      `https://maker.ifttt.com/use/${madeUp(22)}`,
    ],
    misses: ['https://maker.ifttt.com/trigger/{event}/with/key/{key}', 'https://maker.ifttt.com/'],
  },
  'make-webhook': {
    source: 'https://help.make.com/webhooks',
    hits: [
      `https://hook.eu1.make.com/${madeUp(32, lower36)}`,
      `https://hook.us2.make.com/${madeUp(32, lower36)}?x=1`,
    ],
    misses: ['https://hook.eu1.make.com/', 'https://www.make.com/en/help'],
  },
  'n8n-webhook': {
    source: 'https://docs.n8n.io/integrations/builtin/core-nodes/n8n-nodes-base.webhook/',
    hits: [`https://acme.app.n8n.cloud/webhook/${uuid}`, `https://n8n.acme.example/webhook-test/${uuid}`],
    misses: [`https://acme.example/webhook/${uuid}`, 'https://acme.app.n8n.cloud/webhook/orders'],
  },
  'pipedream-webhook': {
    source: 'https://pipedream.com/docs/workflows/building-workflows/triggers/',
    hits: [
      `https://eo${madeUp(14, lower36)}.m.pipedream.net`,
      `curl -d x eo${madeUp(13, lower36)}.m.pipedream.net/in`,
    ],
    misses: ['https://eoxxxxxxxxxxxxx.m.pipedream.net', 'https://www.m.pipedream.net'],
  },
  'mattermost-webhook': {
    source: 'https://developers.mattermost.com/integrate/webhooks/incoming/',
    hits: [
      `https://mattermost.acme.example/hooks/${madeUp(26, lower36)}`,
      `MM=https://chat.mattermost.cloud/hooks/${madeUp(26, lower36)}`,
    ],
    misses: [
      'https://mattermost.acme.example/hooks/xxx-generatedkey-xxx',
      `https://acme.example/hooks/${madeUp(26, lower36)}`,
    ],
  },
  'rocket-chat-webhook': {
    source: 'https://docs.rocket.chat/docs/integrations',
    hits: [
      `https://chat.acme.example/hooks/${madeUp(24, hex)}/${madeUp(48)}`,
      `https://rocket.acme.example/hooks/${madeUp(17)}/${madeUp(43)}`,
    ],
    misses: ['https://chat.acme.example/hooks/abc/def', 'import x from "./hooks/useSomething"'],
  },
  'victorops-webhook': {
    source: 'https://help.victorops.com/knowledge-base/rest-endpoint-integration-guide/',
    hits: [
      `https://alert.victorops.com/integrations/generic/20131114/alert/${uuid}/routing`,
      `alert.victorops.com/integrations/generic/20131114/alert/${uuid}`,
    ],
    misses: [
      'https://alert.victorops.com/integrations/generic/20131114/alert/key',
      'https://alert.victorops.com/',
    ],
  },
  'opsgenie-integration-url': {
    source: 'https://support.atlassian.com/opsgenie/docs/',
    hits: [
      `https://api.opsgenie.com/v1/json/prometheus?apiKey=${uuid}`,
      `https://api.eu.opsgenie.com/v1/json/grafana?apiKey=${uuid}`,
    ],
    misses: ['https://api.opsgenie.com/v1/json/prometheus?apiKey=KEY', 'https://api.opsgenie.com/v1/'],
  },
  'cloudflare-pages-deploy-hook': {
    source: 'https://developers.cloudflare.com/pages/configuration/deploy-hooks/',
    hits: [
      `https://api.cloudflare.com/client/v4/pages/webhooks/deploy_hooks/${uuid}`,
      `curl -X POST "api.cloudflare.com/client/v4/pages/webhooks/deploy_hooks/${uuid}"`,
    ],
    misses: [
      'https://api.cloudflare.com/client/v4/pages/webhooks/deploy_hooks/ID',
      'https://api.cloudflare.com/client/v4/',
    ],
  },
  'airtable-webhook': {
    source: 'https://support.airtable.com/docs/when-webhook-received-trigger',
    hits: [
      `https://hooks.airtable.com/workflows/v1/genericWebhook/app${madeUp(14)}/wfl${madeUp(14)}/wtr${madeUp(14)}`,
      `hook: hooks.airtable.com/workflows/v1/genericWebhook/app${madeUp(14)}/wfl${madeUp(14)}/wtr${madeUp(14)}`,
    ],
    misses: [
      'https://hooks.airtable.com/workflows/v1/genericWebhook/',
      'https://hooks.airtable.com/workflows/v1/x',
    ],
  },
  'zoho-cliq-webhook': {
    source: 'https://www.zoho.com/cliq/help/platform/webhook-tokens.html',
    hits: [
      `https://cliq.zoho.com/api/v2/channelsbyname/ops/message?zapikey=1001.${madeUp(32, hex)}.${madeUp(32, hex)}`,
      `zapikey=1004.${madeUp(32, hex)}.${madeUp(32, hex)}`,
    ],
    misses: ['zapikey=YOUR_KEY', 'zapikey=1001.abc'],
  },
};
