import type { Evidence } from '../../model/detector.ts';

const source = 'GDPR (Regulation 2016/679), article 4(1) and article 9(1)';
const of = (hits: string[], misses: string[], from = source): Evidence => ({ source: from, hits, misses });

export const otherPersonalFactsEvidence: Record<string, Evidence> = {
  salary: of(
    [
      'Salary: 85,000 EUR',
      'Jahresgehalt: 72.500 €',
      'her base salary is $120,000',
      'Salaire : 3 200 €',
      'salaire annuel brut : 58 000 €',
    ],
    ['salary: required', 'salary bands in 12 cities', 'wage 12', 'Lohn der Arbeit'],
  ),
  geolocation: of(
    ['GPS: 52.520008, 13.404954', 'Home location: 48.8583, 2.2945', 'координаты: 55.7558, 37.6173'],
    ['location: 12.5, 13.5', 'lat 52.520008, lon 13.404954, alt 35 m', 'position: 0, 0', 'location 4.1.2'],
    'WGS 84 decimal degrees (ISO 6709)',
  ),
  religion: of(
    ['Religion: catholic', 'Konfession: ev.', '"religion":"Muslim"'],
    ['religion: string', 'history of religion', 'Religion: -'],
  ),
  'sexual-orientation': of(
    ['Sexual orientation: bisexual', 'sexuelle Orientierung: schwul'],
    ['sexual orientation: string', 'on sexual orientation and law'],
  ),
  'trade-union-membership': of(
    ['Trade union membership: yes', 'Union member: ver.di', 'Gewerkschaftsmitglied: ja'],
    ['trade union members met', 'union member: ?'],
  ),
  'ethnic-origin': of(
    ['Ethnicity: Hispanic', 'Race/Ethnicity: Asian', '"race": "white"'],
    ['ethnicity: string', 'Ethnicity: Black, White, Asian, other', 'a race is white-hot', 'race: condition'],
    'GDPR (Regulation 2016/679), article 9(1); OMB Statistical Policy Directive 15',
  ),
};
