import type { Evidence } from '../../model/detector.ts';

const source =
  'UPU S42 address templates; postcode forms of Deutsche Post, Royal Mail, USPS, La Poste, Correios';
const of = (hits: string[], misses: string[]): Evidence => ({ source, hits, misses });

export const addressesEvidence: Record<string, Evidence> = {
  'address-labelled': of(
    [
      'Address: 12 Baker Street, London NW1 6XE',
      'Anschrift: Hauptstraße 12, 80331 München',
      'Street: Musterstraße 1',
      '"street": "742 Evergreen Terrace"',
      'Lieferadresse\nAm Markt 4\n24103 Kiel',
      'Adres: Keizersgracht 123, 1015 CJ Amsterdam',
    ],
    [
      'Address: 0x7ffee4b2',
      'address: string;',
      'Memory address range 1000-2000',
      'Address: 12.34.56.78',
      'const address = server.address();',
    ],
  ),
  'address-labelled-romance': of(
    [
      'Domicilio: Calle Mayor 45, 28013 Madrid',
      'Indirizzo: Via Roma 10, 20121 Milano',
      'Endereço: Av. Paulista 1578, São Paulo - SP, 01310-200',
    ],
    ['Dirección no válida', 'Adresse : champ obligatoire', 'Indirizzo: obbligatorio 12'],
  ),
  'address-labelled-other': of(
    ['Адрес: ул. Ленина, д. 5, кв. 12, Москва, 101000', 'Alamat: Jl. Sudirman 12, Jakarta 10220'],
    ['Адрес: не указан', 'Alamat: kosong 12'],
  ),
  'address-east-asian': of(
    ['地址：北京市朝阳区建国路88号', '住所：東京都千代田区丸の内1-9-1'],
    ['地址不能为空', '住所：未入力です。入力'],
  ),
  'address-in-sentence': of(
    [
      'My address is 4 Privet Drive, Little Whinging',
      'He lives at 48 Church Lane, Cambridge CB2 1TN.',
      'Ich wohne in der Lindenallee 27, 50968 Köln.',
    ],
    ['he lives at the end of the road', 'wohnt in München seit 2012'],
  ),
  'address-written-germanic': of(
    [
      'Bitte an Lindenallee 27, 50968 Köln senden',
      'Anna Nowak\nBahnhofstraße 3a\n80331 München',
      'Keizersgracht 123, 1015 CJ Amsterdam',
    ],
    ['Bahnhofstraße 12 am Montag', 'Hauptstraße 12, 3 Zimmer', 'Auf dem Weg 12, 80 Leute'],
  ),
  'address-written-romance': of(
    [
      'au 15 rue de la République, 69002 Lyon',
      'en Calle Mayor, 45, 28013 Madrid',
      'Via Roma, 10, 20121 Milano',
    ],
    ['la rue de la République, 69002 habitants', 'via Roma 10 minuti', 'in place of 12345 items'],
  ),
  'address-postal-code': of(
    ['street\tzip\tcity\nGartenweg 9\t01067\tDresden', 'Straße;PLZ;Ort\nAm Markt 4;24103;Kiel'],
    ['port 80331', 'zip file of 12 MB', 'postal code 80331, box 12 34 56'],
  ),
};
