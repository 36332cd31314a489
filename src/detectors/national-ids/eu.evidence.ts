import type { Evidence } from '../../model/detector.ts';

export const nationalIdsEuEvidence: Record<string, Evidence> = {
  'eu-eori-customs': {
    source: 'Commission Delegated Regulation (EU) 2015/2446, annex 12-01',
    hits: ['EORI: NL671578389', 'eori-nummer NL417560709'],
    misses: ['order NL671578389', 'EORI: NL67'],
  },
  'eu-ehic-health-card': {
    source: 'Decision S2 of the Administrative Commission; ISO/IEC 7812-1',
    hits: ['EHIC: 80276608802860657525', 'european health insurance 80276503027780874604'],
    misses: ['order 80276608802860657525', 'EHIC: 802766088'],
  },
  'eu-ehic-health-card-labelled': {
    source: 'Decision S2 of the Administrative Commission; ISO/IEC 7812-1',
    hits: ['health insurance: 80276296635096564379', 'patient 80276267053875796531'],
    misses: ['order 80276296635096564379', 'health insurance: 802762966'],
  },
  'eu-oss-vat': {
    source: 'Council Implementing Regulation (EU) 282/2011, art. 57d',
    hits: ['OSS: EU372615641', 'MOSS EU372400591'],
    misses: ['order EU372615641', 'OSS: EU37'],
  },
};
