import type { Evidence } from '../../model/detector.ts';

export const nationalIdsKrEvidence: Record<string, Evidence> = {
  'kr-rrn': {
    source: 'Ministry of the Interior and Safety; check digit modulo 11 until October 2020',
    hits: ['주민등록번호 900101-1234568', '900101-1234568'],
    misses: ['901301-1234568', '900101-1234567'],
  },
  'kr-rrn-plain': {
    source: 'Ministry of the Interior and Safety',
    hits: ['주민등록번호: 9001011234568', 'RRN 9001011234568'],
    misses: ['주문 9001011234568', 'RRN 9001011234567'],
  },
  'kr-brn': {
    source: 'National Tax Service; check digit modulo 10',
    hits: ['사업자등록번호 124-81-00998', '124-81-00998'],
    misses: ['124-81-00997', '124-81-0099'],
  },
  'kr-brn-plain': {
    source: 'National Tax Service; check digit modulo 10',
    hits: ['사업자등록번호: 1248100998', 'business registration 1248100998'],
    misses: ['주문 1248100998', '사업자등록번호 1248100997'],
  },
  'kr-passport': {
    source: 'Ministry of Foreign Affairs, passport number since 2021',
    hits: ['여권번호 M12345678', 'Korean passport: M123A4567'],
    misses: ['part M12345678', '여권 M123'],
  },
  'kr-driving-licence': {
    source: 'Korean National Police Agency, licence number: region, year, sequence',
    hits: ['운전면허번호 11-90-123456-01', '11-20-123456-07'],
    misses: ['31-90-123456-01', '11-90-12345-01'],
  },
};
