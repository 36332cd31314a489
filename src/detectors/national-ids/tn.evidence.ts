import type { Evidence } from '../../model/detector.ts';

export const nationalIdsTnEvidence: Record<string, Evidence> = {
  'tn-mf': {
    source: 'Ministère des Finances, matricule fiscal',
    hits: ['MF 1234567/M/A/E/001', '0001234A/P/M/000'],
    misses: ['1234567/I/A/E/001', '1234567/M/X/E/001'],
  },
  'tn-cin': {
    source: "Loi 93-27: carte d'identité nationale",
    hits: ['CIN: 01234567', 'بطاقة التعريف الوطنية 12345678'],
    misses: ['commande 01234567', 'CIN: 0123'],
  },
};
