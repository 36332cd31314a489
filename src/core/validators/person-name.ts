/** Words that stand where names stand in forms, code and configuration, in several languages. */
const notNames = new Set(
  `name names first last full middle given family surname forename user username file filename host hostname class
  required optional string number boolean null none undefined true false unknown text type value field label title
  id uuid key test sample example default custom new old your enter please select invalid missing empty object array
  date function var const let props state data info list table item items product project service server client
  customer patient employee company gmbh inc llc ltd corp ag team department group system application app module
  package component button view page form settings config controller model test admin root guest anonymous
  manager director support sales account order invoice address street city country phone email mail password
  und der die das den dem nicht fehlt pflichtfeld vorname nachname straße firma ort datum unbekannt
  champ obligatoire requis prénom nom adresse ville société inconnu
  nombre apellido apellidos obligatorio requerido válido calle ciudad
  cognome nome obbligatorio campo mancante sobrenome
  the a an of and or for to in is are was has will not this that these it as by with from on at
  sir madam damen herren team all everyone colleagues kolleginnen kollegen customer kunde kundin sirs
  joi schema yup faker pydantic column char varchar nvarchar integer optional union partial record promise
  request response error failed success pending active inactive open closed yes no na tbd todo handbook`.split(
    /\s+/,
  ),
);

/** Initials (`A.`), and capitals in places where names have none (`userID`). */
const initial = /^[^.]\.$/;
const oddCase = /[a-z][A-Z]{2}|[A-Z]{1,3}[a-z]{1,2}[A-Z]{3}/;

/** Whether words can be somebody's name: none of them belongs to forms, firms or programs. */
export function isPersonName(value: string): boolean {
  const words = value.split(/[\s,]+/).filter((word) => word !== '' && !initial.test(word));
  if (words.some(isNoName)) return false;
  return words.some((word) => word.length > 1) && !oddCase.test(value);
}

/** Small words within a name (`van der`) are in lower case. */
const isNoName = (word: string) =>
  word[0] !== word[0]!.toLowerCase() && notNames.has(word.replace(/[.'’]+$/, '').toLowerCase());
