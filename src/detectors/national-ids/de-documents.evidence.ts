import type { Evidence } from '../../model/detector.ts';

export const nationalIdsDeDocumentsEvidence: Record<string, Evidence> = {
  'de-personalausweis-identity-card': {
    source: 'PAuswV; BMI, Seriennummer des Personalausweises',
    hits: ['personalausweis: L01X00T47', 'personalausweisnummer L41X38T08'],
    misses: ['order L01X00T47', 'personalausweis: L01'],
  },
  'de-identity-card-checked': {
    source: 'PAuswV; ICAO Doc 9303 part 5, check digit',
    hits: ['personalausweis: L01X00T471', 'personalausweisnummer L01X75T569'],
    misses: ['order L01X00T471', 'personalausweis: L21X46T734', 'personalausweis: L01X'],
  },
  'de-reisepass-passport': {
    source: 'PassV; BMI, Seriennummer des Reisepasses',
    hits: ['reisepass: C01X00T47', 'reisepassnummer C91X60T84'],
    misses: ['order C01X00T47', 'reisepass: C01'],
  },
  'de-passport-labelled': {
    source: 'PassV; BMI, Seriennummer des Reisepasses',
    hits: ['Passport: C01X00T47', 'passport number C91X60T84'],
    misses: ['order C01X00T47', 'passport: CFGHJKLMN', 'passport: C01'],
  },
  'de-passport-checked': {
    source: 'PassV; ICAO Doc 9303 part 4, check digit',
    hits: ['reisepass: C01X00T478', 'reisepassnummer C01X52T350'],
    misses: ['order C01X00T478', 'reisepass: C11X97T941', 'reisepass: C01X'],
  },
  'de-fuehrerschein-driving-licence': {
    source: 'FeV Anlage 8; KBA, Führerscheinnummer',
    hits: ['führerschein: B072RRE2I55', 'führerscheinnummer B840RRE7I28'],
    misses: ['order B072RRE2I55', 'führerschein: B866RRE9I81', 'führerschein: B072'],
  },
};
