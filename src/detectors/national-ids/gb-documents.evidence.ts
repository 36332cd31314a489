import type { Evidence } from '../../model/detector.ts';

export const nationalIdsGbDocumentsEvidence: Record<string, Evidence> = {
  'uk-driving-licence': {
    source: 'DVLA, driver number; INF1D',
    hits: [
      'driving licence: MORGA753116SM9IJ',
      'driver number MORGA657054SM9IJ',
      'see MORGA753116SM9IJ below',
    ],
    misses: ['driving licence: MORGA400109SM9IJ', 'driving licence: MORGA75'],
  },
  'uk-ni-driving-licence': {
    source: 'DVA Northern Ireland; Council of the EU, PRADO: GBR-FO',
    hits: ['DVA: 81748853', 'northern ireland driving 79808387'],
    misses: ['order 81748853', 'DVA: 817'],
  },
  'uk-passport': {
    source: 'HM Passport Office; Council of the EU, PRADO: GBR-AO',
    hits: ['uk passport: 778563156', 'british passport 095111966'],
    misses: ['order 778563156', 'uk passport: 778'],
  },
  'uk-residence-permit': {
    source: 'UK Home Office, biometric residence permits',
    hits: ['BRP: ZU4029157', 'residence permit ZU3525694'],
    misses: ['order ZU4029157', 'BRP: ZU4'],
  },
};
