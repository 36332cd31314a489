import type { Evidence } from '../../model/detector.ts';

export const nationalIdsMnEvidence: Record<string, Evidence> = {
  'mn-register': {
    source: 'General Authority for State Registration: two letters, date of birth',
    hits: ['регистрийн дугаар УБ90010112', 'Mongolian register number ЧА85121234'],
    misses: ['дугаар УБ90010112', 'регистр УБ90990112'],
  },
};
