import type { Evidence } from '../../model/detector.ts';

export const nationalIdsJpEvidence: Record<string, Evidence> = {
  'jp-my-number': {
    source: 'Ordinance 85 of 2014, article 5',
    hits: ['マイナンバー 1234 5678 9018', '個人番号：123456789018'],
    misses: ['注文 123456789018', 'マイナンバー 1234 5678 9017'],
  },
  'jp-corporate-number': {
    source: 'National Tax Agency, corporate number; check digit modulo 9',
    hits: ['法人番号 7000012050002', '登録番号：T7000012050002'],
    misses: ['注文 7000012050002', '法人番号 6000012050002'],
  },
  'jp-passport': {
    source: 'Ministry of Foreign Affairs; ICAO Doc 9303',
    hits: ['旅券番号 TK1234567', 'パスポート：MS1234567'],
    misses: ['part TK1234567', 'パスポート TK12'],
  },
  'jp-driving-licence': {
    source: 'National Police Agency, licence number',
    hits: ['運転免許証番号 301234567890', '免許証番号: 302012345671'],
    misses: ['注文 301234567890', '免許証 3012'],
  },
  'jp-residence-card': {
    source: 'Immigration Services Agency, residence card',
    hits: ['在留カード番号 AB12345678CD', 'residence card: UH80085120LA'],
    misses: ['AB1234567CD', 'part AB12345678C'],
  },
  'jp-pension': {
    source: 'Japan Pension Service, basic pension number',
    hits: ['基礎年金番号 1234-567890', 'basic pension number: 4321-098765'],
    misses: ['注文 1234-567890', '年金 1234'],
  },
  'jp-health-insurance': {
    source: 'Ministry of Health, Labour and Welfare, insurer numbers',
    hits: ['保険者番号 06123456', '被保険者番号：12345678'],
    misses: ['注文 06123456', '保険者番号 06'],
  },
  'jp-resident-code': {
    source: 'Basic Resident Registration Act, article 7',
    hits: ['住民票コード 12345678901', '住民票コード：12345-67890-1'],
    misses: ['注文 12345678901', '住民票 123'],
  },
};
