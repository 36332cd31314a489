import type { DetectorInput } from '../../model/detector.ts';
import { listOf, wordStart } from './person-parts.ts';

/** A label, perhaps "number", "no." or "id", and a number behind it that may have letters. */
const numbered = (
  id: string,
  dataType: string,
  name: string,
  keywords: string[],
  labels: string,
): DetectorInput => ({
  id,
  dataType,
  name,
  keywords,
  pattern: `${wordStart}(?:${labels})["'\\])]{0,2}(?:[ :=#\\t]{1,4}|: ?\\n)["'#]{0,2}(?<value>(?=[A-Z-]{0,6}\\d)[A-Z0-9]{1,12}(?:[./-][A-Z0-9]{1,10}){0,3})(?!\\w|[.:/@-]\\w)`,
  ignoreCase: true,
  validator: 'record-number',
  confidence: 0.55,
  tags: ['gdpr'],
});

const number = String.raw`[ _-]?(?:number|numbers|num|no\.?|nr\.?|#|id|code|ref(?:erence)?)`;

export const recordNumbers: DetectorInput[] = [
  numbered(
    'customer-number',
    'pii/customer-number',
    'Customer number',
    listOf(`
      customer, client, subscriber, kundennummer, kundennr, kunden-nr, kunden-id, mitgliedsnummer,
      mitglieds-nr, numéro client, numéro de client, n° client, número de cliente, codice cliente,
      número do cliente, klantnummer, numer klienta, kundenummer, kundnummer, asiakasnumero
    `),
    `(?:customer|client|subscriber)${number}|kunden-?(?:nummer|nr\\.?|id)|mitglieds-?(?:nummer|nr\\.?)|num[ée]ro (?:de )?client|n° ?client|n[úu]mero d[eo] cliente|codice cliente|klantnummer|numer klienta|kund(?:e|en)?nummer|asiakasnumero`,
  ),
  numbered(
    'employee-number',
    'pii/employee-number',
    'Employee number',
    listOf(`
      employee, staff, personnel, payroll, personalnummer, personal-nr, mitarbeiternummer, mitarbeiter-id,
      matricule, matricola, número de empleado, personeelsnummer, numer pracownika, ansattnummer,
      anställningsnummer, medarbejdernummer
    `),
    `(?:employee|staff|personnel|payroll)${number}|personal-?(?:nummer|nr\\.?)|mitarbeiter-?(?:nummer|nr\\.?|id)|matricule|matricola|n[úu]mero de empleado|personeelsnummer|numer pracownika|ansattnummer|anställningsnummer|medarbejdernummer`,
  ),
  numbered(
    'case-number',
    'pii/case-number',
    'Case or file number',
    listOf(`
      case, matter, docket, aktenzeichen, geschäftszeichen, fallnummer, numéro de dossier, n° de dossier,
      número de expediente, expediente, numero di pratica, zaaknummer, dossiernummer, sygnatura akt,
      číslo jednací, saksnummer, sagsnummer
    `),
    `(?:case|matter|docket)${number}|aktenzeichen|geschäftszeichen|fallnummer|num[ée]ro de dossier|n° de dossier|(?:n[úu]mero de )?expediente|numero di pratica|zaaknummer|dossiernummer|sygnatura akt|číslo jednací|saksnummer|sagsnummer`,
  ),
  numbered(
    'policy-number',
    'pii/policy-number',
    'Insurance policy or claim number',
    listOf(`
      policy, claim, versicherungsschein, schadennummer, schadensnummer, policennummer, numéro de police,
      numéro de contrat, número de póliza, numero polizza, polisnummer, numer polisy
    `),
    `(?:(?:insurance )?policy|claim)${number}|versicherungsschein-?(?:nummer|nr\\.?)|schadens?nummer|policennummer|num[ée]ro de (?:police|contrat)|n[úu]mero de p[óo]liza|numero polizza|polisnummer|numer polisy`,
  ),
  numbered(
    'student-number',
    'pii/student-number',
    'Student number',
    listOf(`
      student, pupil, matrikelnummer, matrikel-nr, numéro étudiant, número de estudiante, studentnummer,
      studienummer, numer albumu
    `),
    `(?:student|pupil)${number}|matrikel-?(?:nummer|nr\\.?)|num[ée]ro étudiant|n[úu]mero de estudiante|student(?:en)?nummer|studienummer|numer albumu`,
  ),
  {
    id: 'court-file-number',
    dataType: 'pii/case-number',
    name: 'File number of a German or Austrian court',
    keywords: ['aktenzeichen', 'geschäftszeichen', 'az.', 'az:', 'geschäftszahl'],
    pattern: String.raw`${wordStart}(?:[Aa]ktenzeichen|[Gg]eschäfts(?:zeichen|zahl)|A[Zz])\.?(?: ?: ?| )(?<value>(?:[IVX]{1,5}|\d{1,4}|[IVX]{1,5} \d{1,4}) [A-Z][A-Za-z]{0,4} \d{1,6}[/.]\d{2})(?![\w/.-]\w)`,
    confidence: 0.65,
    tags: ['gdpr'],
  },
];
