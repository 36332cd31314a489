import type { Evidence } from '../../model/detector.ts';

export const nationalIdsUsDocumentsEvidence: Record<string, Evidence> = {
  'us-passport': {
    source: 'US Department of State, passport number formats',
    hits: ['US passport 123456789', 'American passport number: A12345678'],
    misses: ['order 123456789', 'US passport 12345'],
  },
  'us-driving-licence': {
    source: 'AAMVA DL/ID Card Design Standard; formats as the states publish them',
    hits: [
      'California driver license D1234562',
      "FL driver's license: A123-456-78-901-2",
      'DL number: S12345678901',
    ],
    misses: ['part D1234562', 'driver license D12', 'license number of the library'],
  },
  'us-driving-licence-digits': {
    source: 'AAMVA DL/ID Card Design Standard; formats as the states publish them',
    hits: ["Driver's license (TX): 12345678", 'NY drivers license 123 456 789'],
    misses: ['order 12345678', 'driver license 1234'],
  },
  'us-alien-number': {
    source: 'USCIS, Policy Manual glossary: A-Number',
    hits: ['Alien registration number A123456789', 'USCIS A-Number: A012-345-678'],
    misses: ['part A123456789', 'USCIS A12345'],
  },
  'us-uscis-receipt': {
    source: 'USCIS, Receipt number glossary',
    hits: ['Receipt: EAC2190012345', 'your case IOE0912345678'],
    misses: ['EAC219001234', 'XAC2190012345'],
  },
  'us-dod-id': {
    source: 'DoD Instruction 1000.30',
    hits: ['DoD ID: 1234567890', 'EDIPI 1098765432'],
    misses: ['order 1234567890', 'DoD ID: 12345678'],
  },
};
