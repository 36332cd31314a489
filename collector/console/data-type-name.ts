const acronyms = new Set(
  'ai api aws bic cpf cpr cvv db dni gcp github gpg http iban id ip jwt nhs nir npm pat pem pgp pin ssh sql ssn svnr tls uri url vat'.split(
    ' ',
  ),
);
const countries = new Set('at be br ch de dk es fi fr in it nl pl se uk us'.split(' '));

const fuller: Record<string, string> = { email: 'email-address', phone: 'phone-number' };

/** What a person reads for a data type: `secret/aws-access-key` is "AWS access key". */
export function dataTypeName(dataType: string): string {
  const [family, ...path] = dataType.split('/');
  const last = path.at(-1) ?? '';
  const words = (fuller[last] ?? last).split('-').map((word, index) => spell(word, index === 0));
  const name = words.join(' ');
  if (family === 'label') return `"${name}" label`;
  if (family === 'code' && !name.endsWith('code')) return `${name} code`;
  return name;
}

/** `1 AWS access key`, `12 emails`; kinds that cannot be counted in words stay as they are. */
export function countOfType(dataType: string, count: number): string {
  const name = dataTypeName(dataType);
  const lower = /^[A-Z][a-z]*(?: |$)/.test(name) ? name[0]?.toLowerCase() + name.slice(1) : name;
  if (/(?:code|text)$/.test(lower)) return count === 1 ? lower : `${count} × ${lower}`;
  const ending = lower.endsWith('s') ? 'es' : 's';
  return `${count} ${lower}${count === 1 ? '' : ending}`;
}

function spell(word: string, first: boolean): string {
  if (acronyms.has(word) || (first && countries.has(word))) {
    return word === 'github' ? 'GitHub' : word === 'npm' ? 'npm' : word.toUpperCase();
  }
  return first ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
