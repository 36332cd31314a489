import type { Evidence } from '../../model/detector.ts';

export const nationalIdsRoDocumentsEvidence: Record<string, Evidence> = {
  'ro-identity-card': {
    source: 'Council of the EU, PRADO: Romanian identity card',
    hits: ['Carte de identitate seria: RX 993839', 'Romanian identity card RX 351783'],
    misses: ['order RX 351783', 'Carte de identitate seria: RX 9938390000000'],
  },
  'ro-passport': {
    source: 'Council of the EU, PRADO: Romanian passport',
    hits: ['Pașaport: 050912797', 'Romanian passport 059130669'],
    misses: ['order 059130669', 'Pașaport: 0509127970000000'],
  },
  'ro-driving-licence': {
    source: 'Council of the EU, PRADO: Romanian driving licence',
    hits: ['Permis de conducere: B59982991T', 'Romanian driving licence B53268886T'],
    misses: ['order B53268886T', 'Permis de conducere: B59982991T0000000'],
  },
};
