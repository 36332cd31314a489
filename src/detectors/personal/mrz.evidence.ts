import type { Evidence } from '../../model/detector.ts';

const source = (part: number) => `ICAO Doc 9303 part ${part}, with the specimen of its appendix`;
const fill = (text: string, length: number) => text.padEnd(length, '<');
const holder = (head: string, length: number) => fill(`${head}UTOERIKSSON<<ANNA<MARIA`, length);
const passportLine = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10';
const cardLine = 'D231458907UTO7408122F1204159<<<<<<<6';
const visaLine = 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<';

export const machineReadableZonesEvidence: Record<string, Evidence> = {
  'mrz-passport': {
    source: source(4),
    hits: [`${holder('P<', 44)}\n${passportLine}`, `scan:\n  ${holder('P<', 44)}\n  ${passportLine}\n`],
    misses: [
      `${holder('P<', 44)}\n${passportLine.replace('7408122', '7408123')}`,
      holder('P<', 44),
      'if (p<10) {}',
    ],
  },
  'mrz-visa': {
    source: source(7),
    hits: [`${holder('V<', 44)}\n${visaLine}`, `${holder('V<', 36)}\nL8988901C4XXX4009078F9612109<<<<<<<<`],
    misses: [`${holder('V<', 44)}\n${visaLine.replace('C4', 'C5')}`, holder('V<', 44)],
  },
  'mrz-identity-card': {
    source: source(5),
    hits: [
      `${fill('I<UTOD231458907', 30)}\n7408122F1204159UTO<<<<<<<<<<<6\n${fill('ERIKSSON<<ANNA<MARIA', 30)}`,
      `${holder('I<', 36)}\n${cardLine}`,
    ],
    misses: [
      `${fill('I<UTOD231458907', 30)}\n7408122F1204159UTO<<<<<<<<<<<7\n${fill('ERIKSSON<<ANNA<MARIA', 30)}`,
      'for (i<10; c<4)',
    ],
  },
  'mrz-line-of-numbers': {
    source: source(4),
    hits: [passportLine, `MRZ ${cardLine}`],
    misses: [passportLine.replace('F12', 'F13'), 'L898902C36UTO7408122F1204159'],
  },
  'mrz-line-that-starts-with-digits': {
    source: source(4),
    hits: [
      '1234567897USA7408122F1204159<<<<<<<<<<<<<<06',
      'MRZ: 1234567897USA7408122F1204159<<<<<<<<<<<<<<06',
    ],
    misses: ['1234567890USA7408122F1204159<<<<<<<<<<<<<<06', '1234567897'],
  },
};
