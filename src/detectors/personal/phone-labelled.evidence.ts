import type { Evidence } from '../../model/detector.ts';

const source = 'ITU-T E.123; national numbering plans (operational bulletins of ITU-T E.164)';
const of = (hits: string[], misses: string[]): Evidence => ({ source, hits, misses });

export const phonesLabelledEvidence: Record<string, Evidence> = {
  'phone-national': of(
    ['Tel. 030 1234567', 'phone: 4155552671', 'My number is 9188 1087.', 'mobile\tname\n98870 00138\tAna'],
    [
      'order 030 1234567',
      'page 12',
      'call on 04.03.2026',
      'phone line 12',
      'tel 2026-03-04 10:22',
      'Mobile: 1741083751',
      'the call took 1234567 ms',
    ],
  ),
  'phone-national-germanic': of(
    ['Rufen Sie mich bitte unter 089 2339702 an.', 'Bel me op 020-9364834.', 'Ring meg på 24 96 53 49.'],
    ['Bestellung 089 2339702', 'Telefon am 12.05.2026 um 10 Uhr', 'Handy 1234567890123456'],
  ),
  'phone-national-romance': of(
    ['Mi móvil es el 93 592 54 92.', 'Telemóvel: 219 171 867', 'Appelez-moi au 01 23 45 67 89 demain.'],
    ['factura 93 592 54 92', 'portable 15,6 pouces', 'Celular: 0000000000'],
  ),
  'phone-national-slavic': of(
    ['Proszę dzwonić pod numer 601 948 080.', 'Тел.: 8 (495) 241-88-31', 'Zavolejte mi na 602 712 289.'],
    ['faktura 601 948 080', 'телефон 12', 'Тел.: 04.03.2026'],
  ),
  'phone-national-other-european': of(
    ['Hívjon a 06 30 322 5810 számon.', 'Τηλ.: 210 2531597', 'Beni 0532 457 59 59 numarasından arayın.'],
    ['εντολή 210 2531597', 'cep 12'],
  ),
  'phone-national-middle-east': of(
    [
      'טלפון: 050-2168805',
      'אפשר להתקשר אלי ל-050-2168805.',
      'اتصل بي على 010 1553 0777',
      'Simu: 0722 194908',
    ],
    ['הזמנה 7216880', 'هاتف 12'],
  ),
  'phone-national-asian': of(
    [
      '电话： 138 6810 4550',
      '전화: 010-3372-0013',
      'Hubungi saya di 0812-1623-1384.',
      'Điện thoại: 024 3035 6364',
    ],
    ['订单 13868104550', '전화 12'],
  ),
};
