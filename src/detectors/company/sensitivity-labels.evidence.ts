import type { Evidence } from '../../model/detector.ts';

const label = '2096f6a2-d2f7-48be-b329-b73aaa526e5d';

export const sensitivityLabelsEvidence: Record<string, Evidence> = {
  'microsoft-sensitivity-label': {
    source:
      'Microsoft Information Protection SDK, label metadata: https://learn.microsoft.com/information-protection/develop/concept-mip-metadata',
    hits: [
      `MSIP_Label_${label}_Name=Confidential`,
      `msip_labels: MSIP_Label_${label}_Enabled=true; MSIP_Label_${label}_SetDate=2026-01-04`,
      `<property name="MSIP_Label_${label}_Enabled">`,
    ],
    misses: ['msip_label_name=x', `Label_${label}`, 'msip_labels: none'],
  },
  'mail-sensitivity-header': {
    source: 'RFC 4021, section 2.1.55 (Sensitivity); RFC 2156',
    hits: ['Sensitivity: Personal\nSubject: x', 'From: a\nSensitivity: Private'],
    misses: ['Sensitivity: private keys', 'the Sensitivity: Personal one'],
  },
};
