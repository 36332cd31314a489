import type { DetectorInput } from '../../model/detector.ts';
import { heading } from '../label-parts.ts';

const titles = [
  ...['term sheet', 'letter of intent', 'share purchase agreement', 'information memorandum'],
  ...['due diligence report', 'board minutes', 'minutes of the board', 'board paper', 'board pack'],
  ...['merger agreement', 'acquisition proposal', 'draft earnings release', 'earnings release'],
  ...['preliminary results', 'unaudited results', 'financial forecast', 'product roadmap'],
  ...['pricing strategy', 'go-to-market plan', 'restructuring plan', 'vorstandsvorlage'],
  ...['aufsichtsratsvorlage', 'protokoll der vorstandssitzung', 'absichtserklärung'],
  ...['comité de direction', 'procès-verbal du conseil', 'lettre d’intention', 'acta del consejo'],
  ...['carta de intenciones', 'verbale del consiglio'],
];

export const businessDocuments: DetectorInput[] = [
  {
    id: 'business-document',
    dataType: 'label/business-document',
    name: 'Unpublished document of a company',
    keywords: titles,
    pattern: String.raw`${heading(titles)}|(?<=\b(?:project|projekt|projet|proyecto) [\wÀ-ÿ]{3,20}[ \t]{0,2}[:–—-][ \t]{0,2})(?:${titles.slice(0, 5).join('|')})`,
    ignoreCase: true,
    context: {
      words: [
        ...['confidential', 'strictly confidential', 'internal use', 'internal only', 'privileged', 'nda'],
        ...['embargo', 'inside information', 'not for distribution', 'do not distribute', 'vertraulich'],
        ...['confidentiel', 'confidencial', 'riservato', 'unaudited', 'unpublished'],
      ],
      window: 200,
      required: true,
    },
    confidence: 0.5,
  },
];
