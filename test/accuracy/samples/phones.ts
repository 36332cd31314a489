import { fill } from '../fill.ts';
import { type Family, hit, miss } from '../sample.ts';

/** country | how numbers are written at home, `;` between | words before it | a sentence */
const countries: readonly string[] = [
  'Germany|089 {n1}{d6};0171 {n1}{d6};030/{n1}{d7};(0221) {n1}{d5};0911-{n1}{d5}|Tel.:|Rufen Sie mich bitte unter $V an.',
  'Austria|01 {n1}{d6};0664 {n1}{d6};0512/{n1}{d5}|Telefon:|Sie erreichen mich unter $V.',
  'Switzerland|044 {n1}{d2} {d2} {d2};079 {n1}{d2} {d2} {d2}|Tel.|Meine Nummer ist $V, danke.',
  'France|01 {d2} {d2} {d2} {d2};06 {d2} {d2} {d2} {d2};04.{d2}.{d2}.{d2}.{d2}|Tél. :|Appelez-moi au $V demain.',
  'Italy|06 {n1}{d6};347 {n1}{d6};02-{n1}{d7}|Cell.|Mi chiami al numero $V.',
  'Spain|91{n1} {d3} {d3};612 {d2} {d2} {d2};93 {n1}{d2} {d2} {d2}|Teléfono:|Mi móvil es el $V.',
  'Portugal|21{n1} {d3} {d3};91{n1} {d3} {d3}|Telemóvel:|Ligue-me para o $V.',
  'Netherlands|020-{n1}{d6};06-{n1}{d7};030 {n1}{d2} {d4}|Telefoon:|Bel me op $V.',
  'Belgium|02 {n1}{d2} {d2} {d2};0475 {d2} {d2} {d2}|GSM:|Mijn nummer is $V.',
  'United Kingdom|020 7{d3} {d4};07{n1}{d2} {d6};0161 {n1}{d2} {d4};01632 9{d5}|Tel:|Give me a ring on $V.',
  'Ireland|01 {n1}{d2} {d4};087 {n1}{d2} {d4}|Phone:|My mobile is $V.',
  'United States|(415) 5{d2}-{d4};212-5{d2}-{d4};303.5{d2}.{d4};650 7{d2} {d4}|Phone:|You can call me at $V.',
  'Canada|(416) 5{d2}-{d4};604-7{d2}-{d4}|Cell:|Reach me at $V after lunch.',
  'Mexico|55 {n1}{d3} {d4};(33) {n1}{d3} {d4}|Tel.:|Márcame al $V.',
  'Brazil|(11) 9{d4}-{d4};(21) 3{d3}-{d4};11 9{d8}|Telefone:|Meu celular é $V.',
  'Argentina|011 4{d3}-{d4};(0351) 4{d2}-{d4}|Tel:|Llamame al $V.',
  'Chile|9 {n1}{d3} {d4};2 2{d3} {d4}|Fono:|Mi número es $V.',
  'Colombia|310 {n1}{d2} {d4};(601) {n1}{d2} {d4}|Celular:|Mi celular es $V.',
  'Poland|601 {d3} {d3};22 {n1}{d2} {d2} {d2};(12) {n1}{d2}-{d2}-{d2}|Tel.:|Proszę dzwonić pod numer $V.',
  'Czechia|602 {d3} {d3};22{n1} {d3} {d3}|Telefon:|Zavolejte mi na $V.',
  'Slovakia|0905 {d3} {d3};02/{n1}{d3} {d4}|Mobil:|Zavolajte mi na $V.',
  'Hungary|06 30 {n1}{d2} {d4};(1) {n1}{d2}-{d4}|Telefon:|Hívjon a $V számon.',
  'Romania|0722 {d3} {d3};021 {n1}{d2} {d2} {d2}|Telefon:|Mă puteți suna la $V.',
  'Bulgaria|0888 {d3} {d3};02 {n1}{d2} {d4}|Тел.:|Обадете ми се на $V.',
  'Greece|210 {n1}{d6};6944 {d6}|Τηλ.:|Καλέστε με στο $V.',
  'Sweden|08-{n1}{d2} {d3} {d2};070-{n1}{d2} {d2} {d2}|Telefon:|Ring mig på $V.',
  'Norway|2{d1} {d2} {d2} {d2};9{d2} {d2} {d3}|Telefon:|Ring meg på $V.',
  'Denmark|3{d1} {d2} {d2} {d2};20 {d2} {d2} {d2}|Tlf.:|Ring til mig på $V.',
  'Finland|040 {n1}{d2} {d4};09 {n1}{d2} {d3}|Puh.|Soita minulle numeroon $V.',
  'Russia|8 (495) {n1}{d2}-{d2}-{d2};8 916 {n1}{d2} {d2} {d2};8916{d7}|Тел.:|Позвоните мне по номеру $V.',
  'Ukraine|(044) {n1}{d2}-{d2}-{d2};067 {n1}{d2} {d2} {d2}|Тел.:|Телефонуйте мені: $V.',
  'Turkey|0532 {n1}{d2} {d2} {d2};(0212) {n1}{d2} {d2} {d2}|Telefon:|Beni $V numarasından arayın.',
  'Israel|050-{n1}{d6};03-{n1}{d6}|טלפון:|אפשר להתקשר אלי ל-$V.',
  'India|98{d3} {d5};022-2{d7};9{d9}|Mobile:|Please call me on $V.',
  'China|138 {d4} {d4};010-6{d7};139{d8}|电话：|我的手机号是$V。',
  'Japan|03-{n1}{d3}-{d4};090-{n1}{d3}-{d4}|電話番号：|$Vまでお電話ください。',
  'South Korea|010-{n1}{d3}-{d4};02-{n1}{d2}-{d4}|전화:|$V 로 연락 주세요.',
  'Taiwan|0912-{d3}-{d3};(02) 2{d3}-{d4}|電話：|請撥打 $V。',
  'Hong Kong|9{d3} {d4};2{d3} {d4}|Tel:|My number is $V.',
  'Singapore|9{d3} {d4};6{d3} {d4}|HP:|WhatsApp me at $V.',
  'Thailand|081-{n1}{d2}-{d4};02-{n1}{d2}-{d4}|โทร.|โทรหาผมที่ $V ได้',
  'Vietnam|0912 {d3} {d3};024 3{d3} {d4}|Điện thoại:|Gọi cho tôi theo số $V.',
  'Australia|(02) 9{d3} {d4};0412 {d3} {d3}|Ph:|Call me on $V.',
  'New Zealand|09 {n1}{d2} {d4};021 {n1}{d2} {d3}|Phone:|Text me on $V.',
  'South Africa|082 {n1}{d2} {d4};(011) {n1}{d2}-{d4}|Cell:|My cell is $V.',
  'Nigeria|0803 {d3} {d4};0703{d7}|Phone:|Call me on $V.',
  'Kenya|0722 {d6};020 {n1}{d6}|Simu:|Call me on $V.',
  'Egypt|010 {n1}{d3} {d4};02 2{d3} {d4}|تليفون:|اتصل بي على $V',
  'Philippines|0917 {d3} {d4};(02) 8{d3} {d4}|Mobile:|Text me at $V.',
  'Indonesia|0812-{d4}-{d4};021-{n1}{d6}|HP:|Hubungi saya di $V.',
];

const hits = countries.flatMap((row, index) => {
  const [country, writings, label, sentence] = row.split('|');
  return writings!.split(';').flatMap((shape, turn) => {
    const value = `⟦${fill(shape, `${country}${shape}`)}⟧`;
    const texts = [
      `${label} ${value}`,
      sentence!.replace('$V', value),
      `Anna Nowak\t${value}\tanna@example.net`,
    ];
    const chosen = turn === 0 ? texts.slice(0, 2) : [texts[(index + turn) % 3]!];
    return chosen.map((text) => hit('phone', `numbering plan of ${country}`, text));
  });
});

const nearMisses: Record<string, readonly string[]> = {
  prices: [
    '1 249,00 EUR',
    'EUR 089.50',
    'von 12 500 bis 13 000 Euro',
    '$1,415.55',
    'Rs. 98,765.43',
    '¥138,000',
    '2.990.000 Ft',
  ],
  'dates and times': [
    '04.03.2026',
    '03-04-2026 10:22',
    '2026/03/04',
    '10.22.31',
    '20260304',
    '06-07 August',
    '1990-2000',
    'Mo-Fr 08:00-18:00',
  ],
  'part and order numbers': [
    'Artikel 0171-4455-B',
    'order 415-5552671-1234567',
    'Ref. 020-7946-0018-AX',
    'Part 06 44 12 type C',
    'case no. 2:26-cv-01234',
    'SKU 303.555.0142-XL',
    'Nr. 12 345 678',
    'drawing 0512/4433-1 sheet 2',
    'batch 09-447-8812 expires 2027',
    'ISBN 3-16-148410-0',
    'Zolltarifnummer 8471 30 00',
    'NACE 62.01.11',
  ],
  programs: [
    'rgb(139, 28, 41)',
    'margin: 0 12px 34px 56px;',
    '192 168 001 001 is no address',
    'd="M 12 34 56 78 90 12 34 56"',
    'sizes 32 64 128 256 512',
    'const values = [601, 234, 567];',
    'array(415, 555, 2671)',
    'exit code 137, signal 9, 4096 kB',
    'z-index: 2147483647',
    'chmod 0755 0644 0600',
    'line 212-555 of file 0199',
    'timeout 30000 ms, retry 5000 ms',
    'port 8080-8090',
    '0x0800 0x0801 0x0802',
    'sum=4155552671 count=212',
    '1741083751',
  ],
  'numbers in prose': [
    'Between 2010 and 2020 the town grew from 120 000 to 145 000 people.',
    'The film runs 120 minutes; 300 000 people saw it.',
    'pages 112-118, vol. 22 no. 4',
    'Luke 12:22-34',
    'score 21-14, 18-21, 15-11',
    'room 4.12, seat 22-23',
    '52.5200 13.4050',
    'postal code 80331, box 12 34 56',
    'he scored 2 671 points in 415 games',
    'km 0 12 25 39 51 60',
    'Paragraph 13 Absatz 2 Satz 1 Nr. 4',
    'lottery numbers 6 12 18 27 33 41',
    'grades 1 2 2 3 1 2 4',
    'IP rating 67, 12 V, 2000 mAh',
    '第3章 第12節 2026年3月4日',
    '№ 44-2026 от 04.03.2026',
  ],
};

export const nationalPhones: Family = {
  name: 'national phone numbers',
  scope: ['pii'],
  samples: [
    ...hits,
    ...Object.entries(nearMisses).flatMap(([why, texts]) => texts.map((text) => miss(why, text))),
    ...Array.from({ length: 40 }, (_, index) =>
      miss('digits in a table', `${index}\t{n1}{d3}\t{d2}.{d2}\t{n1}{d4}`),
    ),
    ...Array.from({ length: 40 }, (_, index) =>
      miss('digits of a log', `${index}: took {n1}{d3} of {n1}{d5} in {n1}{d2} ms, id {n1}{d9}`),
    ),
  ],
};
