import type { Evidence } from '../../model/detector.ts';

export const nationalIdsInDocumentsEvidence: Record<string, Evidence> = {
  'in-epic': {
    source: 'Election Commission of India, EPIC',
    hits: ['Voter ID: WKH1186253', 'EPIC no. ABC1234567'],
    misses: ['part WKH1186253', 'voter WKH118'],
  },
  'in-passport': {
    source: 'Ministry of External Affairs, Passport Seva: passport number',
    hits: ['Indian passport J8369854', 'passport no: A2096457'],
    misses: ['part J8369854', 'Indian passport J8369'],
  },
  'in-driving-licence': {
    source: 'Ministry of Road Transport, Sarathi: licence number format',
    hits: ['DL No: MH1420110062821', 'driving licence DL-1420110012345'],
    misses: ['MH1418110062821', 'MH14 2011 006282'],
  },
  'in-vehicle-registration': {
    source: 'Central Motor Vehicles Rules 1989, rule 50',
    hits: ['vehicle number KA 05 MB 1234', 'RTO registration: MH12AB1234'],
    misses: ['part KA 05 MB 1234', 'vehicle XX 05 MB 1234'],
  },
  'in-abha': {
    source: 'National Health Authority, ABHA number',
    hits: ['ABHA: 91-1234-5678-9012', 'Ayushman Bharat health account 91123456789012'],
    misses: ['order 91-1234-5678-9012', 'ABHA: 91-1234'],
  },
};
