import type { DetectorInput } from '../../model/detector.ts';
import { heading, shouted } from '../label-parts.ts';

const loud = [
  ...['do not distribute', 'do not forward', 'do not share', 'do not copy', 'not for distribution'],
  ...['not for external distribution', 'not for public release', 'not for publication', 'no distribution'],
  ...['nicht weitergeben', 'nicht zur weitergabe', 'ne pas diffuser', 'no distribuir', 'no difundir'],
  ...['non divulgare', 'niet verspreiden', 'não distribuir', 'nie rozpowszechniać', 'не распространять'],
];
const headed = [
  ...['do not distribute', 'do not forward', 'do not share', 'do not circulate', 'not for distribution'],
  ...['not for circulation', 'do not forward outside the company', 'do not share outside the company'],
  ...['not for public release', 'not for release', 'nicht weitergeben', 'nicht zur weitergabe'],
  ...['ne pas diffuser', 'ne pas distribuer', 'no distribuir', 'no difundir', 'non divulgare'],
  ...['non distribuire', 'niet verspreiden', 'não distribuir', 'não divulgar', 'nie rozpowszechniać'],
  ...[
    'не распространять',
    '禁止外传',
    '请勿外传',
    '転送禁止',
    '無断転載禁止',
    '외부 유출 금지',
    'yalnızca alıcıya',
  ],
];

export const labelsHandling: DetectorInput[] = [
  {
    id: 'do-not-distribute',
    dataType: 'label/do-not-distribute',
    name: 'Do not distribute',
    keywords: loud,
    pattern: shouted(loud),
    confidence: 0.75,
  },
  {
    id: 'do-not-distribute-heading',
    dataType: 'label/do-not-distribute',
    name: 'Do not distribute',
    keywords: headed,
    pattern: heading(headed),
    ignoreCase: true,
    confidence: 0.7,
  },
  {
    id: 'traffic-light-protocol',
    dataType: 'label/traffic-light',
    name: 'Traffic Light Protocol label',
    keywords: ['tlp:', 'tlp '],
    pattern: String.raw`(?<![\w-])TLP(?:: ?|-| )(?:RED|AMBER(?:\+STRICT)?|GREEN)(?![\w-])`,
    confidence: 0.85,
  },
  {
    id: 'embargo',
    dataType: 'label/embargo',
    name: 'Under embargo',
    keywords: ['embargo', 'under embargo', 'sperrfrist', 'sous embargo', 'bajo embargo'],
    pattern: String.raw`(?<![\w-])(?:embargoed (?:until|till)|under (?:strict )?embargo(?: until)?|embargo (?:until|till|date|:)|sperrfrist(?: bis|:)|sous embargo(?: jusqu)?|embargado hasta|bajo embargo)(?![\w-])`,
    ignoreCase: true,
    confidence: 0.7,
  },
];
