import type { Evidence } from '../../model/detector.ts';

export const paymentCardsEvidence: Record<string, Evidence> = {
  'payment-card': {
    source: "ISO/IEC 7812-1; the schemes' public BIN ranges",
    hits: [
      'card 4111 1111 1111 1111 please',
      '5555-5555-5555-4444',
      'Visa: 4012888888881881',
      '378282246310005',
      'carte 6200 0000 0000 0000 083',
      'RuPay 6074 8200 0000 0009',
    ],
    misses: [
      'order number 4929123456789017',
      '550e8400-e29b-41d4-a716-446655440000',
      '1700000000000',
      '4111 1111 1111 1112',
    ],
  },
};
