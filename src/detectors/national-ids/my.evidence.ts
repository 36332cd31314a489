import type { Evidence } from '../../model/detector.ts';

export const nationalIdsMyEvidence: Record<string, Evidence> = {
  'my-nric': {
    source: 'Jabatan Pendaftaran Negara: date of birth, place code',
    hits: ['No. KP 770305-02-1234', '770305-02-1234'],
    misses: ['771305-02-1234', '770305-17-1234'],
  },
  'my-nric-plain': {
    source: 'Jabatan Pendaftaran Negara: date of birth, place code',
    hits: ['MyKad 770305021234', 'kad pengenalan: 770305021234'],
    misses: ['order 770305021234', 'MyKad 771305021234'],
  },
  'my-passport': {
    source: 'Jabatan Imigresen Malaysia',
    hits: ['Malaysian passport A12345678', 'No. pasport: H12345678'],
    misses: ['part A12345678', 'pasport A12'],
  },
};
