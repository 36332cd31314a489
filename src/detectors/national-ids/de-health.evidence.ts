import type { Evidence } from '../../model/detector.ts';

export const nationalIdsDeHealthEvidence: Record<string, Evidence> = {
  'de-kvnr-health-insurance': {
    source: '§ 290 SGB V; GKV-Spitzenverband',
    hits: ['KVNR: A123456780', 'krankenversichertennummer V779279449'],
    misses: ['order A123456780', 'KVNR: C819022293', 'KVNR: A123'],
  },
  'de-lanr-doctor': {
    source: 'KBV, Richtlinie nach § 75 Abs. 7 SGB V',
    hits: ['LANR: 736953363', 'arztnummer 338104440'],
    misses: ['order 736953363', 'LANR: 048496031', 'LANR: 736'],
  },
  'de-bsnr-practice': {
    source: 'KBV, Richtlinie nach § 75 Abs. 7 SGB V',
    hits: ['BSNR: 481103534', 'betriebsstättennummer 769708577'],
    misses: ['order 481103534', 'BSNR: 481'],
  },
  'de-ik-institution': {
    source: '§ 293 SGB V; Arbeitsgemeinschaft Institutionskennzeichen',
    hits: ['institutionskennzeichen: 107601111', 'ik-nummer 102355744'],
    misses: ['order 107601111', 'institutionskennzeichen: 107'],
  },
};
