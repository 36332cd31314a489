import type { Evidence } from '../../model/detector.ts';

export const networkDevicesEvidence: Record<string, Evidence> = {
  imei: {
    source: '3GPP TS 23.003, section 6; GSMA TS.06',
    hits: ['IMEI: 490154203237518', 'IMEI 49-015420-323751-8'],
    misses: ['order 490154203237518', 'IMEI: 490154203237519'],
  },
  imsi: {
    source: 'ITU-T E.212; 3GPP TS 23.003',
    hits: ['IMSI: 262011234567890', 'IMSI 310150123456789'],
    misses: ['order 262011234567890', 'IMSI: 2620'],
  },
  iccid: {
    source: 'ITU-T E.118; Luhn',
    hits: ['ICCID: 8991101200003204514', 'SIM card 8949 0200 0010 0000 120'],
    misses: ['order 8991101200003204510', 'ICCID: 8991101200003204511'],
  },
  'device-serial': {
    source: 'ISO/IEC 15459: identifiers on equipment',
    hits: ['Serial number: C02XL0GTJGH5', 'S/N: PF-2K9XW3'],
    misses: ['serial number: 12', 'serial-number generator'],
  },
  'android-advertising-id': {
    source: 'Android, AdvertisingIdClient; Apple, ASIdentifierManager',
    hits: ['IDFA: 6d92078a-8246-4ba4-ae5b-76104861e7dc', 'android_id=9774d56d682e549c'],
    misses: ['IDFA: none', 'id 6d92078a-8246-4ba4-ae5b-76104861e7dc'],
  },
};
