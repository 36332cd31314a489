import type { Evidence } from '../../model/detector.ts';

const source =
  'Labels of business records (UN/CEFACT Core Component Library: party, case and policy identifiers)';
const of = (hits: string[], misses: string[]): Evidence => ({ source, hits, misses });

export const recordNumbersEvidence: Record<string, Evidence> = {
  'customer-number': of(
    ['Customer number: 4711-0815', 'Kundennummer 8812934', 'customer_id=883421'],
    ['customer number: required', 'Customer no: 12', 'customer id: string', 'customer service 24'],
  ),
  'employee-number': of(
    ['Employee ID: E104233', 'Personalnummer: 0048213', 'matricule 88213'],
    ['employee handbook 2026', 'employee number is missing', 'staff of 1200'],
  ),
  'case-number': of(
    ['Case number: 2024-CV-01892', 'Aktenzeichen: 12/34567', 'Matter no. 88213-004'],
    ['case 12: return', 'in case no one comes', 'case number: date'],
  ),
  'policy-number': of(
    ['Policy number: HX-8821934', 'Schadennummer: 88213412', 'claim no. 2024/88123'],
    ['policy 2026', 'Policy number: pending', 'insurance no later than 2026'],
  ),
  'student-number': of(
    ['Student ID: 20418823', 'Matrikelnummer 3882134'],
    ['student number unknown', 'student 12'],
  ),
  'court-file-number': {
    source: 'Aktenordnung (AktO), register signs of the courts of the German states',
    hits: ['Aktenzeichen: 12 O 345/26', 'Az. 3 StR 17/25', 'Az.: VIII ZR 88/24'],
    misses: ['Aktenzeichen: folgt', 'az. 12 or 345', 'Az. 12/26', '12 O 345/26'],
  },
};
