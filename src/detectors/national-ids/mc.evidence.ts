import type { Evidence } from '../../model/detector.ts';

export const nationalIdsMcEvidence: Record<string, Evidence> = {
  'mc-vat': {
    source: 'Ordonnance souveraine 13.371; EU, VIES algorithm',
    hits: ['TVA: FR41000340124', 'monaco FR33000784349', 'see FR41000340124 below'],
    misses: ['TVA: FR60000908454', 'TVA: FR410'],
  },
  'mc-rci-company': {
    source: 'Répertoire du commerce et de l’industrie de Monaco',
    hits: ['RCI: 56 S 03533', 'répertoire du commerce 56 S 01715'],
    misses: ['order 56 S 03533', 'RCI: 56 S'],
  },
};
