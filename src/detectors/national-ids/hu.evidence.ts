import type { Evidence } from '../../model/detector.ts';

export const nationalIdsHuEvidence: Record<string, Evidence> = {
  'hu-personal-id': {
    source: '1996. évi XX. törvény',
    hits: ['Személyi azonosító: 1-810816-4975', 'személyi szám 1-800617-1780'],
    misses: ['order 1-800617-1780', 'Személyi azonosító: 1-810816-4970'],
  },
  'hu-personal-id-labelled': {
    source: '1996. évi XX. törvény',
    hits: ['ID number: 1-880315-9096', 'national id 1-800310-5692'],
    misses: ['order 1-800310-5692', 'ID number: 1-880315-9090'],
  },
  'hu-tax-id': {
    source: '1996. évi XX. törvény; OECD, TIN document for Hungary',
    hits: ['Adóazonosító jel: 8071592153', 'Hungarian tax number 8335931674'],
    misses: ['order 8335931674', 'Adóazonosító jel: 8071592150'],
  },
  'hu-tax-id-labelled': {
    source: '1996. évi XX. törvény; OECD, TIN document for Hungary',
    hits: ['tax number: 8071592153', 'tax_id 8305417360'],
    misses: ['order 8305417360', 'tax number: 8071592150'],
  },
  'hu-taj': {
    source: '1996. évi XX. törvény',
    hits: ['TAJ szám: 111 111 110', 'TAJ 017 268 312'],
    misses: ['order 017 268 312', 'TAJ szám: 111 111 111'],
  },
};
