import type { DetectorInput } from '../../model/detector.ts';
import { listOf } from './person-parts.ts';

/**
 * A number as its country writes it, near a word of a language that says so. `(030) 12 34-56`: digits in groups,
 * seven to thirteen in all.
 */
const nearWords = (id: string, words: readonly string[]): DetectorInput => ({
  id,
  dataType: 'pii/phone',
  name: 'Telephone number',
  trigger: 'digits',
  minDigits: 3,
  pattern: String.raw`(?<!\w|[\w.-]-|\d[.,:/ )]|[+(/])(?:8 ?)?\(?\d(?:[ .\-/()\u00a0]{0,3}\d){6,12}(?!\w|[.,:/-]\d| ?[%€$£])`,
  reach: 3,
  validator: 'phone-national',
  context: { words: [...words], window: 32, required: true },
  confidence: 0.6,
  tags: ['gdpr'],
});

export const phonesLabelled: DetectorInput[] = [
  nearWords(
    'phone-national',
    listOf(`
    phone, phone number, tel, telephone, mobile, cell, cellphone, landline, call, call me, call us, fax,
    whatsapp, sms, contact number, contact no, my number, his number, her number, reach me, text me, a ring,
    hotline, helpdesk, dial, gsm, msisdn, contact, ph., ph no
  `),
  ),
  nearWords(
    'phone-national-germanic',
    listOf(`
    telefon, telefonnummer, telefonnr, rufnummer, handy, handynummer, mobil, mobilnummer, festnetz,
    durchwahl, rufen sie, ruf mich, erreichen, erreichbar, meine nummer, telefoon, telefoonnummer, mobiel,
    bel me, bel mij, bel ons, mijn nummer, tlf, mobilnr, mobiltelefon, ring mig, ring meg, ring til,
    mit nummer, mitt nummer, sími, farsími, puh, puhelin, puhelinnumero, matkapuhelin, soita, numeroon
  `),
  ),
  nearWords(
    'phone-national-romance',
    listOf(`
    téléphone, tél, portable, appelez, appelle, appeler, joindre, mon numéro, teléfono, telefono, móvil,
    movil, celular, fono, llámame, llamame, llamar, llámeme, márcame, mi número, cellulare, chiami,
    chiamami, chiamare, recapito, mio numero, telefone, telemóvel, telemovel, ligue, ligar, meu número,
    telefonul, telefon mobil, suna, sunați, numărul meu
  `),
  ),
  nearWords(
    'phone-national-slavic',
    listOf(`
    telefonu, komórka, komórkowy, dzwonić, zadzwoń, pod numer, mój numer, mobilní, zavolejte, volejte,
    moje číslo, zavolajte, pevná linka, mobitel, nazovite, pozovite, pokličite, тел, телефон, телефону, моб,
    мобильный, мобільний, мобилен, позвоните, звоните, номеру, мой номер, телефонуйте, обадете, позовите,
    факс
  `),
  ),
  nearWords(
    'phone-national-other-european',
    listOf(`
    telefonszám, mobilszám, hívjon, hívj, számon, τηλ, τηλέφωνο, κινητό, καλέστε, telefon numarası,
    telefon no, cep telefonu, cep no, numarasından, arayın, arayabilirsiniz, tālrunis, telefonas, helista,
    mobiiltelefon, telefoni, celulari
  `),
  ),
  nearWords(
    'phone-national-middle-east',
    listOf(`
    טלפון, טל, נייד, להתקשר, התקשרו, هاتف, تليفون, تلفون, جوال, موبايل, اتصل, رقمي, تلفن, موبایل, تماس,
    simu, piga
  `),
  ),
  nearWords(
    'phone-national-asian',
    listOf(`
    电话, 手机, 手机号, 联系方式, 座机, 電話, 手機, 請撥打, 携帯, 전화, 휴대폰, 연락, 연락처, 핸드폰, โทร, โทรศัพท์, มือถือ, điện thoại, sđt,
    gọi cho, hubungi, telepon, nomor hp, no hp, tawagan, फोन, मोबाइल, ফোন, phone no, mob, hp:, hand phone
  `),
  ),
];
