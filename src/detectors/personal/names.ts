import type { DetectorInput } from '../../model/detector.ts';
import { eastAsianName, fullName, label, labelled, listOf, nameEnd, wordStart } from './person-parts.ts';

const person = {
  dataType: 'pii/name',
  tags: ['gdpr'],
  validator: 'person-name',
} satisfies Partial<DetectorInput>;

/** A label in its keywords' languages, and a name of at least `least` + 1 words. */
const named = (id: string, name: string, words: readonly string[], least: 0 | 1): DetectorInput => ({
  ...person,
  id,
  name,
  keywords: [
    ...new Set(words.flatMap((word) => (word.includes(' ') ? [word, word.replaceAll(' ', '')] : [word]))),
  ],
  pattern: `${wordStart}${label(words)}${labelled}(?<value>${fullName(least)})${nameEnd}`,
  confidence: 0.65,
});

/** What stands before "name" when it is a person's. */
const nameOf = listOf(`
  full, customer, client, patient, employee, contact, cardholder, recipient, beneficiary, student, guest,
  passenger, applicant, candidate, legal, maiden
`);
const roles = [
  'account holder',
  'cardholder',
  'card holder',
  'contact person',
  'next of kin',
  'policyholder',
];

export const names: DetectorInput[] = [
  {
    ...person,
    id: 'name-of-person',
    name: 'Name of a person',
    keywords: nameOf.flatMap((word) => [`${word} name`, `${word}name`]).concat(roles),
    pattern: `${wordStart}(?:${label(nameOf)}[ _-]?${label(['name'])}|${label(roles)})${labelled}(?<value>${fullName(0)})${nameEnd}`,
    confidence: 0.65,
  },
  named(
    'name-first-or-last',
    'First or last name',
    listOf(`
      first name, last name, middle name, given name, given names, family name, surname, forename, vorname,
      nachname, familienname, geburtsname
    `),
    0,
  ),
  named(
    'name-first-or-last-other-languages',
    'First or last name',
    listOf(`
      prénom, nom de famille, apellido, apellidos, cognome, sobrenome, apelido, voornaam, achternaam, imię,
      nazwisko, jméno, příjmení, priezvisko, prenume, förnamn, efternamn, fornavn, etternavn, efternavn,
      etunimi, sukunimi, vezetéknév, keresztnév, soyadı, soyad
    `),
    0,
  ),
  named(
    'name-after-role',
    'Name of a person',
    listOf(`
      patient, customer, client, employee, applicant, candidate, tenant, landlord, claimant, insured,
      witness, beneficiary, passenger, guest, student, attn, contact, supervisor, physician, doctor, sender,
      recipient, spouse, husband, wife, submitted by, signed by, prepared by, approved by, reported by, requested by, assigned to
    `),
    1,
  ),
  named(
    'name-after-role-other-languages',
    'Name of a person',
    listOf(`
      kunde, kundin, patientin, mitarbeiter, mitarbeiterin, ansprechpartner, ansprechpartnerin,
      kontoinhaber, mieter, antragsteller, sachbearbeiter, bewerber, cliente, paciente, empleado, titular,
      paziente, dipendente, salarié, titulaire, klant, patiënt, medewerker, contactpersoon, klient, pacjent
    `),
    1,
  ),
  named(
    'name-of-customer-other-languages',
    'Name of a person',
    listOf(`
      name des kunden, name der kundin, name des patienten, kundenname, patientenname, nom du client,
      nom du patient, nombre del cliente, nombre del paciente, nome del cliente, nome do cliente,
      nome do paciente, naam van de klant
    `),
    0,
  ),
  named(
    'name-labelled',
    'Name of a person',
    listOf(`
      nom, nom complet, nom et prénom, nombre, nombre completo, nombre y apellidos, nome, nome completo,
      nome e cognome, naam, volledige naam, vollständiger name, imię i nazwisko, navn, namn, nimi, nume,
      nume complet, név
    `),
    0,
  ),
  named(
    'name-labelled-eastern',
    'Name of a person',
    listOf(`
      teljes név, ad soyad, adı soyadı, ime i prezime, ime in priimek, ονοματεπώνυμο, фио, ф.и.о., имя,
      фамилия, піб, прізвище, име
    `),
    0,
  ),
  {
    ...person,
    id: 'name-in-form',
    name: 'Name of a person',
    keywords: [
      'name:',
      'name :',
      'name：',
      'name\t',
      'name |',
      'name (print)',
      'name (block',
      'name (as',
      'name (full',
    ],
    pattern: `(?<=^|[\\n;|*•>-] {0,4})(?:[Nn]ame|NAME)\\*{0,2}(?: \\([A-Za-z ]{4,20}\\))? ?[:：\\t|]\\*{0,2} {0,4}(?<value>${fullName(1)})${nameEnd}(?=[^\\S\\n]{0,3}(?:[\\n,;|(*]|$))`,
    confidence: 0.6,
  },
  {
    ...person,
    id: 'name-in-record',
    name: 'Name of a person',
    keywords: ['"name":', "name: '", "'name':"],
    pattern: `(?<![\\w-])(?<!(?:author|maintainers|contributors)["']?: ?[{[]\\s{0,12}\\{?\\s{0,12})["']?name["']?: ?["'](?<value>${fullName(1)})["'](?=,\\s{0,40}["']?(?:e-?mail|phone|mobile|address|street|dob|birth|ssn|age|gender|salary))`,
    confidence: 0.6,
  },
  {
    ...person,
    id: 'name-east-asian',
    name: 'Name of a person',
    keywords: listOf(`
      姓名, 氏名, 名前, お名前, 성명, 이름, 联系人, 聯絡人, 收件人, 担当者, 患者
    `),
    pattern: String.raw`(?:姓名|氏名|お?名前|성명|이름|联系人|聯絡人|收件人|担当者|患者)["'」）)]{0,2}[ \u3000]?[:：=\t][ \u3000]{0,2}["']?(?<value>${eastAsianName}|${fullName(1)})(?![\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7a3\w])`,
    confidence: 0.65,
  },
];
