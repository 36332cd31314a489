import type { DetectorInput } from '../../model/detector.ts';
import { listOf } from './person-parts.ts';

const licence = {
  dataType: 'pii/driving-licence',
  name: 'Driving licence number',
  context: {
    words: listOf(`
      driving licence, driving license, driver licence, driver license, driver's licence, driver's license,
      drivers licence, drivers license, driverslicense, driverlicense, driverlicence, drivinglicense, drivinglicence,
      licensenumber, licencenumber, licence number, license number, licence no,
      license no, dl number, dl no, dl#, führerschein, fuehrerschein, führerscheinnummer,
      permis de conduire, permiso de conducir, carnet de conducir, licencia de conducir, patente di guida,
      numero patente, patente n, patente nr, carta de condução, rijbewijs, rijbewijsnummer, prawo jazdy, prawa jazdy, körkort,
      kørekort, førerkort, ajokortti, řidičský průkaz, vodičský preukaz, jogosítvány, permis auto,
      vozačka dozvola, водительское удостоверение, водительского удостоверения, посвідчення водія, ehliyet,
      sürücü belgesi, άδεια οδήγησης, רישיון נהיגה, رخصة القيادة, 驾驶证, 運転免許, 운전면허
    `),
    window: 36,
    required: true,
  },
  tags: ['gdpr'],
} satisfies Partial<DetectorInput>;

export const drivingLicences: DetectorInput[] = [
  {
    ...licence,
    id: 'driving-licence-number',
    trigger: 'digits',
    minDigits: 6,
    pattern: String.raw`(?<![\w.+/-])(?!(?:19|20)\d{6}(?!\d))(?:\d{7,13}|\d{2} ?\d{2} \d{6}|\d{2,4}[ -]\d{2,4}[ -]\d{3,6}|\d{5}[/]\d{2}[/]\d{4})(?![\w-]|[.,:/]\d)`,
    confidence: 0.5,
  },
  {
    ...licence,
    id: 'driving-licence-number-letters',
    trigger: 'letters',
    pattern: String.raw`(?<![\w./-])(?![A-Z0-9-]{0,16}XX)(?=[A-Z0-9-]{0,12}\d[A-Z0-9-]{0,8}\d)[A-Z]{1,7}(?:-?[A-Z0-9]{3,8}){1,3}(?![\w-]|\.\w)`,
    confidence: 0.5,
  },
];
