import type { Evidence } from '../../model/detector.ts';
import { digits, hex, madeUp } from '../made-up.ts';

export const mercadoPagoEvidence: Record<string, Evidence> = {
  'mercado-pago-access-token': {
    source: 'https://www.mercadopago.com.br/developers/en/docs/your-integrations/credentials',
    hits: [
      `APP_USR-${madeUp(16, digits)}-${madeUp(6, digits)}-${madeUp(32, hex)}-${madeUp(9, digits)}`,
      `mercado_pago_access_token: APP_USR-${madeUp(16, digits)}-${madeUp(6, digits)}-${madeUp(32, hex)}-${madeUp(9, digits)}`,
    ],
    misses: [
      `APP_USR-${madeUp(5)}`,
      'APP_USR-xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bAPP_USR-${madeUp(16, digits)}-${madeUp(6, digits)}-${madeUp(32, hex)}-${madeUp(9, digits)}`,
    ],
  },
};
