import type { Evidence } from '../../model/detector.ts';

export const businessDocumentsEvidence: Record<string, Evidence> = {
  'business-document': {
    source: 'Regulation (EU) 596/2014, article 7: inside information; names of documents of a board',
    hits: [
      'Strictly confidential\n\nTerm sheet\nBuyer: ACME',
      'For internal use\n\nProduct roadmap\nQ1: cart',
      'Vorstandsvorlage - vertraulich\nErgebnis',
    ],
    misses: [
      'What is a term sheet?',
      'Term sheet\nThis page explains the words.',
      'product roadmap of an open project',
    ],
  },
};
