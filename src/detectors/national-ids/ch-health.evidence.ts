import type { Evidence } from '../../model/detector.ts';

export const nationalIdsChHealthEvidence: Record<string, Evidence> = {
  'ch-health-card': {
    source: 'VVK, Versichertenkarte; ISO/IEC 7812 issuer 80 756',
    hits: [
      'versichertenkarte: 80756926806440808559',
      'krankenkasse 80756255012819408560',
      'see 80756926806440808559 below',
    ],
    misses: ['versichertenkarte: 807569268', 'part 807569268064408085599999'],
  },
  'ch-gln-health-professional': {
    source: 'Refdata, Global Location Number; GS1 General Specifications',
    hits: ['GLN: 7601220784154', 'gln-nummer 7601703043170'],
    misses: ['order 7601220784154', 'GLN: 76012'],
  },
};
