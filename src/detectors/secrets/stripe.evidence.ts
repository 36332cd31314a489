import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const stripeEvidence: Record<string, Evidence> = {
  'stripe-secret-key': {
    source: 'https://docs.stripe.com/keys',
    hits: [`sk_live_${madeUp(24)}`, `export STRIPE_SECRET_KEY='sk_live_${madeUp(24)}'`],
    misses: ['sk_live_xxxxxxxxxxxxxxxxxxxxxxxx', `pk_live_${madeUp(24)}`],
  },
  'stripe-restricted-key': {
    source: 'https://docs.stripe.com/keys',
    hits: [`rk_test_${madeUp(99)}`, `stripe_restricted_key: rk_test_${madeUp(99)}`],
    misses: [`rk_test_${madeUp(5)}`, 'rk_test_xxxxxxxxxxxxxxxxxxxxxxxx', `a1brk_test_${madeUp(99)}`],
  },
  'stripe-organization-key': {
    source: 'https://docs.stripe.com/keys',
    hits: [`sk_org_live_${madeUp(40)}`, `STRIPE_ORGANIZATION_KEY=sk_org_live_${madeUp(40)}`],
    misses: [
      `sk_org_live_${madeUp(5)}`,
      'sk_org_live_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bsk_org_live_${madeUp(40)}`,
    ],
  },
  'stripe-webhook-secret': {
    source: 'https://docs.stripe.com/webhooks',
    hits: [`whsec_${madeUp(32)}`, `"stripeWebhookSecret": "whsec_${madeUp(32)}"`],
    misses: [`whsec_${madeUp(5)}`, 'whsec_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'stripe-ephemeral-key': {
    source: 'https://docs.stripe.com/payments/mobile',
    hits: [`ek_live_${madeUp(90)}`, `export STRIPE_EPHEMERAL_KEY='ek_live_${madeUp(90)}'`],
    misses: [`ek_live_${madeUp(5)}`, 'ek_live_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bek_live_${madeUp(90)}`],
  },
  'stripe-client-secret': {
    source: 'https://docs.stripe.com/api/payment_intents/object',
    hits: [
      `pi_${madeUp(24)}_secret_${madeUp(25)}`,
      `stripe_client_secret: pi_${madeUp(24)}_secret_${madeUp(25)}`,
    ],
    misses: [`pi_${madeUp(24)}_secret_`, 'my_secret_value'],
  },
};
