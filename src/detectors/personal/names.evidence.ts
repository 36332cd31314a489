import type { Evidence } from '../../model/detector.ts';

const source =
  'Forms and letters: vCard N and FN (RFC 6350 section 6.2), HL7 FHIR HumanName, DIN 5008 for letters';
const of = (hits: string[], misses: string[]): Evidence => ({ source, hits, misses });

export const namesEvidence: Record<string, Evidence> = {
  'name-of-person': of(
    ['Customer name: John A. Miller', 'full_name = "Peter van Dijk"', 'Cardholder: ANNA NOWAK'],
    [
      'Customer name: required',
      'full name: string;',
      'Emergency contact: Required',
      'fullname = Files::join(a)',
    ],
  ),
  'name-first-or-last': of(
    ['First name: Giulia\nLast name: Ferrari', '{"firstName":"Laura","lastName":"Keller"}', 'Nachname: Weiß'],
    [
      'Please enter your first name.',
      'firstName: String',
      'lastName: Joi.string()',
      'label.lastName = Nachname',
    ],
  ),
  'name-first-or-last-other-languages': of(
    ['Prénom : Claire', 'Apellidos: García Márquez', 'Nazwisko: Kowalska'],
    ['prénom : obligatoire', 'apellidos del usuario', 'Příjmení: -'],
  ),
  'name-after-role-other-languages': of(
    ['Kunde: Jürgen Weiß', 'Ansprechpartner: Thomas Brandt', 'Paziente: Marco Bianchi'],
    ['Kunde droht mit Auftrag', 'Mitarbeiter: Innen', 'titular de la cuenta'],
  ),
  'name-of-customer-other-languages': of(
    ['Kundenname: Müller, Andreas', 'Name des Kunden: Jürgen Weiß', 'Nombre del cliente: Javier Ortega'],
    ['Kundenname: Pflichtfeld', 'kundenname = string', 'nom du client manquant'],
  ),
  'name-labelled-eastern': of(
    ['ФИО: Иванов Пётр Сергеевич', 'Ad Soyad: Ayşe Yılmaz'],
    ['имя файла: отчёт.pdf', 'имя: строка'],
  ),
  'name-after-role': of(
    ['Patient: Maria Schmidt, ward 3', 'Submitted by: Karen Hill', 'Spouse: Linda Hill'],
    [
      'Patient information leaflet',
      'Wife: Required Field',
      'Customer: required field',
      'Client: Required Field',
    ],
  ),
  'name-labelled': of(
    ['Nom : Dupont', 'Nombre: María García López', 'Imię i nazwisko: Piotr Kowalski'],
    ['nom du fichier : rapport.pdf', 'Nombre de usuario no válido', 'nome: string'],
  ),
  'name-in-form': of(
    ['Name: Anna Nowak', 'Form 12\nName: Anna Nowak\n', 'Name (as on card): ANNA NOWAK'],
    ['name: checkout-service', 'Product name: Alpine Jacket 3L', 'Name: Required', 'Name: Support Team'],
  ),
  'name-in-record': of(
    ['"name": "Jane Roe",\n  "email": "jane@acme.example"', "{ name: 'Jane Roe', phone: '030 1234567' }"],
    [
      '"name": "Alpine Jacket",\n  "price": 3',
      '"name": "left-pad", "email": ""',
      '"author": { "name": "Jane Roe", "email": "jane@acme.example" }',
    ],
  ),

  'name-east-asian': of(['姓名：王小明', '氏名：山田太郎'], ['姓名不能为空', '氏名を入力してください']),
};
