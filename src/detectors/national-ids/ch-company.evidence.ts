import type { Evidence } from '../../model/detector.ts';

export const nationalIdsChCompanyEvidence: Record<string, Evidence> = {
  'ch-uid-company': {
    source: 'Bundesgesetz über die Unternehmens-Identifikationsnummer; UIDV Anhang',
    hits: ['uid-nummer: CHE-006.526.878', 'MWST CHE-076.387.895', 'see CHE-006.526.878 below'],
    misses: ['uid-nummer: CHE-093.254.330', 'uid-nummer: CHE-00'],
  },
  'ch-vat': {
    source: 'Mehrwertsteuergesetz; UIDV Anhang',
    hits: ['MWST: CHE 892.977.941', 'mwst-nr CHE 888.522.218'],
    misses: ['order CHE 892.977.941', 'MWST: CHE 267.435.113', 'MWST: CHE 89'],
  },
};
