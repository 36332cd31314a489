import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const mercadoPago: DetectorInput[] = [
  {
    id: 'mercado-pago-access-token',
    dataType: 'secret/mercado-pago-access-token',
    name: 'Mercado Pago access token',
    keywords: ['app_usr-', 'test-'],
    pattern: alone(String.raw`(?:APP_USR|TEST)-\d{10,18}-\d{6}-[0-9a-f]{32}-\d{5,12}`),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
