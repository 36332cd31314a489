import type { Evidence } from '../../model/detector.ts';

export const healthEvidence: Record<string, Evidence> = {
  'medical-record-number': {
    source: 'HL7 v2 table 0203: MR; 45 CFR 164.514(b)(2)',
    hits: ['MRN: 00482913', 'Patient ID: PT-204817', 'medical record number 123456789'],
    misses: ['MRN is assigned later', 'patient number one', 'chart number 3'],
  },
  'health-insurance-number': {
    source: '45 CFR 164.514(b)(2): health plan beneficiary numbers',
    hits: [
      'Health insurance number: XYZ123456789',
      '"member_id": "XYZ123456789"',
      'Aetna member ID: W123456789',
    ],
    misses: ['insurance number of members', 'policy number one'],
  },
  'clinical-trial-subject': {
    source: 'ICH E6(R3): unique subject identification code',
    hits: ['study site 12, Subject ID: 1001-0042', 'clinical trial participant number 12-345-001'],
    misses: ['subject id: 1001-0042', 'subject number one'],
  },
};
