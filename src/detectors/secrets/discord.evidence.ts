import type { Evidence } from '../../model/detector.ts';
import { digits, madeUp } from '../made-up.ts';

export const discordEvidence: Record<string, Evidence> = {
  'discord-bot-token': {
    source: 'https://discord.com/developers/docs/reference#authentication',
    hits: [`M${madeUp(25)}.G${madeUp(5)}.${madeUp(38)}`, `token: N${madeUp(23)}.X${madeUp(5)}.${madeUp(27)}`],
    misses: ['file.ts', 'Mongo.Getter.run'],
  },
  'discord-webhook': {
    source: 'https://discord.com/developers/docs/resources/webhook',
    hits: [
      `https://discord.com/api/webhooks/${madeUp(18, '123456789')}/${madeUp(68)}`,
      `https://discordapp.com/api/webhooks/${madeUp(19, '123456789')}/${madeUp(68)}`,
    ],
    misses: [
      'https://discord.com/api/webhooks/123/abc',
      `https://acme.example/api/webhooks/${madeUp(18, digits)}/${madeUp(68)}`,
    ],
  },
  'discord-mfa-token': {
    source: 'https://discord.com/developers/docs/reference#authentication',
    hits: [`mfa.${madeUp(84)}`, `export DISCORD_MFA_TOKEN='mfa.${madeUp(84)}'`],
    misses: [`mfa.${madeUp(5)}`, 'mfa.xxxxxxxxxxxxxxxxxxxxxxxx', `a1bmfa.${madeUp(84)}`],
  },
};
