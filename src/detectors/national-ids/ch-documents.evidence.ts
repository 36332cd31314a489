import type { Evidence } from '../../model/detector.ts';

export const nationalIdsChDocumentsEvidence: Record<string, Evidence> = {
  'ch-passport': {
    source: 'fedpol, Ausweisnummer; Council of the EU, PRADO: CHE-AO',
    hits: ['schweizer pass: X6372059', 'schweizerpass X4234607'],
    misses: ['order X6372059', 'schweizer pass: X63'],
  },
  'ch-identity-card': {
    source: 'fedpol, Ausweisnummer; Council of the EU, PRADO: CHE-BO',
    hits: ['identitätskarte: E8742534', 'identitaetskarte E6481722'],
    misses: ['order E8742534', 'identitätskarte: E87'],
  },
  'ch-driving-licence': {
    source: 'ASTRA, Führerausweis im Kreditkartenformat',
    hits: ['führerausweis: 000018604573', 'fuehrerausweis 003210635586'],
    misses: ['order 000018604573', 'führerausweis: 00001'],
  },
};
