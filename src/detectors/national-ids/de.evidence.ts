import type { Evidence } from '../../model/detector.ts';

export const nationalIdsDeEvidence: Record<string, Evidence> = {
  'de-tax-id': {
    source: '§ 139b AO; BZSt, Aufbau der Identifikationsnummer',
    hits: ['steuer-id: 86 095 742 719', 'steuerid 47036892816'],
    misses: ['order 86 095 742 719', 'steuer-id: 21 809 920 632', 'steuer-id: 86 095'],
  },
  'de-tax-id-labelled': {
    source: '§ 139b AO; BZSt, Aufbau der Identifikationsnummer',
    hits: ['tax number: 47 186 039 156', 'tax_id 44 839 270 650'],
    misses: ['order 47 186 039 156', 'tax number: 32 339 424 987', 'tax number: 47 186'],
  },
  'de-steuernummer-tax-number': {
    source: 'BMF, Aufbau der Steuernummer der Länder und im Bundesschema',
    hits: ['steuernummer: 38/483/39566', 'steuernr 03/013/56169'],
    misses: ['order 38/483/39566', 'steuernummer: 38/48'],
  },
  'de-pension-insurance-number': {
    source: 'VKVV § 2; Deutsche Rentenversicherung',
    hits: [
      'rentenversicherungsnummer: 15070649C103',
      'rentenversicherung 15060471C673',
      'see 15070649C103 below',
    ],
    misses: ['rentenversicherungsnummer: 15111179C151', 'rentenversicherungsnummer: 15070'],
  },
};
