import type { DetectorInput } from '../../model/detector.ts';
import { heading } from '../label-parts.ts';

const nda = [
  'under nda',
  'subject to nda',
  'covered by nda',
  'nda required',
  'confidential under nda',
  'unter nda',
  'sous nda',
];
const tradeSecret = [
  ...['trade secret', 'trade secrets', 'company trade secret', 'geschäftsgeheimnis', 'betriebsgeheimnis'],
  ...['secret des affaires', 'secreto comercial', 'secreto empresarial', 'segreto commerciale'],
  ...['segredo comercial', 'bedrijfsgeheim', 'tajemnica przedsiębiorstwa', 'tajemnica handlowa'],
  ...['коммерческая тайна', 'ticari sır', '商业秘密', '営業秘密'],
];
const insider = [
  ...['inside information', 'insider information', 'material non-public information', 'mnpi'],
  ...['insiderinformation', 'information privilégiée', 'información privilegiada'],
  ...['informazione privilegiata'],
];

export const labelsLegal: DetectorInput[] = [
  {
    id: 'legally-privileged',
    dataType: 'label/privileged',
    name: 'Legally privileged',
    keywords: [
      ...['attorney-client', 'attorney–client', 'attorney/client', 'attorney work product'],
      ...['legally privileged', 'legal professional privilege', 'solicitor-client', 'lawyer-client'],
      ...['work product', 'anwaltsgeheimnis', 'secret professionnel', 'secreto profesional'],
    ],
    pattern: String.raw`(?<![\w-])(?:attorney[-–/ ]client (?:privileged?|communication|confidential)|(?:attorney )?work product(?=[ \t.,;]{0,3}(?:$|\n|privileged|doctrine applies|- ))|legally privileged(?: and confidential)?|subject to legal professional privilege|(?:solicitor|lawyer)[- ]client privileged?|(?:anwaltsgeheimnis|couvert par le secret professionnel|amparado por el secreto profesional)(?=[ \t.!]{0,3}(?:\n|$)))(?![\w-])(?! (?:is|was|does|protects|exists|rules?) )`,
    ignoreCase: true,
    confidence: 0.7,
  },
  {
    id: 'under-nda',
    dataType: 'label/under-nda',
    name: 'Under a non-disclosure agreement',
    keywords: [...nda, 'shared under', 'provided under', 'disclosed under'],
    pattern: `(?:${heading(nda)}|${String.raw`(?<![\w-])(?:shared|provided|disclosed|given) (?:only )?under (?:an? |the |our |strict )?(?:nda|non-disclosure agreement)(?![\w-])`})`,
    ignoreCase: true,
    confidence: 0.7,
  },
  {
    id: 'trade-secret',
    dataType: 'label/trade-secret',
    name: 'Trade secret',
    keywords: [...tradeSecret, 'contains trade secret'],
    pattern: `(?:${heading(tradeSecret)}|contains trade secrets)`,
    ignoreCase: true,
    confidence: 0.7,
  },
  {
    id: 'inside-information',
    dataType: 'label/inside-information',
    name: 'Inside information',
    keywords: [...insider, 'contains inside information', 'contains material non-public', 'contains mnpi'],
    pattern: `(?:${heading(insider)}|${String.raw`(?<![\w-])contains (?:inside information|material non-public information|mnpi)(?![\w-])`})`,
    ignoreCase: true,
    confidence: 0.7,
  },
];
