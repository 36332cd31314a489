/** Fewer rows are no table. */
const fewestRows = 3;
const mostRows = 60;

/** Headings of columns that hold people's data by themselves. */
const personal =
  /^(?:e-?mail|mail|e-?mail.?address|(?:first|last|full|given|family|middle|sur).?name|surname|(?:mobile|phone|tel|telephone|cell)(?:.?(?:number|no\.?|nr))?|born|dob|birth.?(?:date|day)|date.?of.?birth|ssn|social.?security.*|passport.*|iban|salary|gender|nationality|national.?id|nachname|vorname|geburtsdatum|geboren|telefon(?:nummer)?|gehalt|prénom|date.?de.?naissance|téléphone|courriel|salaire|apellidos?|fecha.?de.?nacimiento|teléfono|correo.*|cognome|data.?di.?nascita|telefono|codice.?fiscale|sobrenome|data.?de.?nascimento|telefone|cpf|voornaam|achternaam|geboortedatum|telefoon|imię|nazwisko|pesel|data.?urodzenia|фамилия|телефон|дата.?рождения|姓名|电话|手机号?|邮箱|身份证号?|出生日期|氏名|電話番号?|生年月日|メールアドレス|이름|전화번호|이메일|생년월일)$/i;
/** Headings that tables of people have, and others too. */
const common =
  /^(?:name|nom|nombre|nome|naam|имя|name.*|address|street|city|zip|post(?:al)?.?code|country|department|employee.*|customer.*|patient.*|adresse|straße|plz|ort|ville|dirección|ciudad|indirizzo|endereço|adres|адрес|地址|住所|주소|age|alter)$/i;

/**
 * Whether lines are a table of people: the first names columns of which two hold people's data, three or more rows
 * follow with as many columns as each other. The header may be cut off in front.
 */
export function isPeopleTable(block: string): boolean {
  const lines = block.split('\n', mostRows);
  const header = lines[0]!;
  const separator = separatorOf(header);
  const columns = header.split(separator).map(plain);
  const people = columns.filter((column) => personal.test(column)).length;
  const others = columns.filter((column) => common.test(column)).length;
  if (people === 0 || people + others < 2 || columns.some((column) => column.length > 40)) return false;
  return evenRows(lines.slice(1), separator) >= columns.filter(Boolean).length;
}

/** Whether lines, each with an e-mail address, are rows of one table. */
export function isPeopleRows(block: string): boolean {
  const lines = block.split('\n', mostRows).filter((line) => line.includes('@'));
  return lines.length >= fewestRows && evenRows(lines, separatorOf(lines[0]!)) >= 2;
}

/** How many columns most rows have; 0 when they differ or are too few. */
function evenRows(lines: readonly string[], separator: string): number {
  const counts = new Map<number, number>();
  let rows = 0;
  for (const line of lines) {
    if (/^[|\s:+=-]{0,400}$/.test(line)) continue;
    const columns = line
      .trim()
      .replace(/"[^"\n]{0,200}"|[,;]$/g, '')
      .split(separator).length;
    counts.set(columns, (counts.get(columns) ?? 0) + 1);
    rows++;
  }
  const [columns, most] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [0, 0];
  return most >= 2 && rows >= 2 && most >= rows * 0.7 ? columns : 0;
}

function separatorOf(line: string): string {
  const separators = ['\t', '|', ';', ','];
  return separators.find((separator) => line.includes(separator)) ?? ',';
}

const plain = (column: string) => column.replace(/["'*_`]/g, (sign) => (sign === '_' ? ' ' : '')).trim();
