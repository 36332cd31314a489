import type { Evidence } from '../../model/detector.ts';

export const nationalIdsDzEvidence: Record<string, Evidence> = {
  'dz-nif': {
    source: 'Direction générale des impôts, NIF',
    hits: ['NIF: 000216001808337', "numéro d'identification fiscale 41201600000606600001"],
    misses: ['commande 000216001808337', 'NIF: 00021'],
  },
  'dz-nin': {
    source: "Ministère de l'Intérieur, NIN",
    hits: ['NIN: 109870123456789012', 'رقم التعريف الوطني 119900123456789012'],
    misses: ['commande 109870123456789012', 'NIN: 1098'],
  },
};
