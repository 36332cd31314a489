import {
  allSame,
  isDay,
  onlyAlphanumeric,
  onlyDigits,
  passesLuhn,
  passesMod11And10,
  passesVerhoeff,
  remainder,
  weightedSum,
} from './check-digits.ts';

/** Germany, Steuer-IdNr. (§ 139b AO): ten digits with exactly one repeated, MOD 11,10. */
export function isGermanTaxId(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11 || digits[0] === '0') return false;
  const counts = new Map<string, number>();
  for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && repeated[0]! <= 3 && passesMod11And10(digits);
}

/** France, NIR (INSEE): 97 minus the number modulo 97; Corsica's 2A and 2B count as 19 and 18. */
export function isFrenchNir(value: string): boolean {
  const id = onlyAlphanumeric(value).replace('2A', '19').replace('2B', '18');
  if (!/^[1-478]\d{14}$/.test(id)) return false;
  const month = Number(id.slice(3, 5));
  if (month === 0 || (month > 12 && month < 20) || (month > 42 && month < 50)) return false;
  return 97 - remainder(id.slice(0, 13), 97) === Number(id.slice(13));
}

const codiceOdd = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/** Italy, codice fiscale (D.M. 23 dicembre 1976). */
export function isCodiceFiscale(value: string): boolean {
  const code = onlyAlphanumeric(value);
  if (code.length !== 16) return false;
  let sum = 0;
  for (let index = 0; index < 15; index++) {
    const character = code.charCodeAt(index);
    const rank = character < 65 ? character - 48 : character - 65;
    sum += index % 2 === 0 ? codiceOdd[rank]! : rank;
  }
  return code.charCodeAt(15) - 65 === sum % 26;
}

/** Spain, DNI and NIE (Real Decreto 1553/2005): the letter is the number modulo 23. */
export function isSpanishDni(value: string): boolean {
  const id = onlyAlphanumeric(value);
  const digits = id.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  if (!/^\d{8}$/.test(digits) || allSame(digits)) return false;
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === id.at(-1);
}

/** Netherlands, burgerservicenummer: the eleven test. */
export function isDutchBsn(value: string): boolean {
  const digits = onlyDigits(value).padStart(9, '0');
  if (digits.length !== 9 || allSame(digits) || digits.startsWith('00')) return false;
  return weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

/** Belgium, rijksregisternummer: 97 minus the number modulo 97; births from 2000 on have a 2 put before. */
export function isBelgianNationalNumber(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11 || Number(digits.slice(2, 4)) > 52 || Number(digits.slice(4, 6)) > 31)
    return false;
  const check = Number(digits.slice(9));
  const base = digits.slice(0, 9);
  return !allSame(base) && (97 - remainder(base, 97) === check || 97 - remainder(`2${base}`, 97) === check);
}

/** Poland, PESEL: the month carries the century. */
export function isPesel(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11) return false;
  if (!isDay(0, Number(digits.slice(2, 4)) % 20, Number(digits.slice(4, 6)))) return false;
  const sum = weightedSum(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]);
  return (10 - (sum % 10)) % 10 === Number(digits[10]);
}

/** Sweden, personnummer and samordningsnummer (day plus 60): Luhn over ten digits. */
export function isPersonnummer(value: string): boolean {
  const digits = onlyDigits(value).slice(-10);
  const day = Number(digits.slice(4, 6));
  return (
    digits.length === 10 &&
    isDay(0, Number(digits.slice(2, 4)), day > 60 ? day - 60 : day) &&
    passesLuhn(digits)
  );
}

/** Finland, henkilötunnus: the number modulo 31 picks the check character. */
export function isHetu(value: string): boolean {
  const id = value.toUpperCase();
  const digits = id.slice(0, 6) + id.slice(7, 10);
  if (!/^\d{9}$/.test(digits)) return false;
  if (!isDay(0, Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))) return false;
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits) % 31] === id[10];
}

/** Denmark, CPR number: a day; the modulo 11 check is no longer kept for numbers given since 2007. */
export function isCpr(value: string): boolean | number {
  const digits = onlyDigits(value);
  if (digits.length !== 10 || !isDay(0, Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))) return false;
  const sum = weightedSum(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
  return sum % 11 === 0 ? 0.85 : 0.6;
}

/** United Kingdom, National Insurance number (NIM39110): prefixes that were never given. */
export function isNino(value: string): boolean {
  const id = onlyAlphanumeric(value);
  return /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]?$/.test(id) && !/^(?:BG|GB|NK|KN|TN|NT|ZZ)/.test(id);
}

/** United Kingdom, NHS number: modulo 11. */
export function isNhsNumber(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 10 || allSame(digits)) return false;
  const check = (11 - (weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check === Number(digits[9]);
}

/** United States, Social Security number (SSA, POMS RM 10201.035): areas, groups and serials never given. */
export function isSsn(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 9 || /^(?:000|666|9)/.test(digits)) return false;
  if (digits.slice(3, 5) === '00' || digits.slice(5) === '0000') return false;
  return !allSame(digits) && digits !== '123456789' && digits !== '078051120' && digits !== '219099999';
}

/** Brazil, CPF: two check digits modulo 11. */
export function isCpf(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11 || allSame(digits)) return false;
  const first = ((weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  const second = ((weightedSum(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  return first === Number(digits[9]) && second === Number(digits[10]);
}

/** Switzerland, AHV number (EAN-13 that begins with 756). */
export function isAhv(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 13 || !digits.startsWith('756')) return false;
  const sum = weightedSum(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]);
  return (10 - (sum % 10)) % 10 === Number(digits[12]);
}

/** Austria, Sozialversicherungsnummer: the fourth digit checks the others, modulo 11. */
export function isSvnr(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 10 || digits[0] === '0') return false;
  const month = Number(digits.slice(6, 8));
  if (month < 1 || month > 15 || Number(digits.slice(4, 6)) > 31) return false;
  return weightedSum(digits, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === Number(digits[3]);
}

/** India, Aadhaar: Verhoeff; never begins with 0 or 1. */
export function isAadhaar(value: string): boolean {
  const digits = onlyDigits(value);
  return digits.length === 12 && /^[2-9]/.test(digits) && !allSame(digits) && passesVerhoeff(digits);
}

/** Norway, fødselsnummer and D-number (day plus 40): two check digits modulo 11. */
export function isFodselsnummer(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 11) return false;
  const day = Number(digits.slice(0, 2));
  if (!isDay(0, Number(digits.slice(2, 4)), day > 40 ? day - 40 : day)) return false;
  return (
    weightedSum(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}

/** Portugal, NIF: modulo 11. */
export function isNif(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 9 || !/^(?:[12356]|45|7[0124579]|8|9[0189])/.test(digits)) return false;
  const rest = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? 0 : 11 - rest) === Number(digits[8]);
}

/** Canada, social insurance number: Luhn. */
export function isCanadianSin(value: string): boolean {
  const digits = onlyDigits(value);
  return digits.length === 9 && /^[1-79]/.test(digits) && !allSame(digits) && passesLuhn(digits);
}

/** Australia, tax file number (ATO): weighted sum modulo 11. */
export function isAustralianTfn(value: string): boolean {
  const digits = onlyDigits(value);
  return (
    digits.length === 9 && !allSame(digits) && weightedSum(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0
  );
}

/** Romania, CNP: modulo 11 with the key 279146358279. */
export function isCnp(value: string): boolean {
  const digits = onlyDigits(value);
  if (!/^[1-9]\d{12}$/.test(digits)) return false;
  if (!isDay(0, Number(digits.slice(3, 5)), Number(digits.slice(5, 7)))) return false;
  const rest = weightedSum(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return (rest === 10 ? 1 : rest) === Number(digits[12]);
}

/** Czechia and Slovakia, rodné číslo of ten digits: divisible by 11; women's months plus 50. */
export function isRodneCislo(value: string): boolean {
  const digits = onlyDigits(value);
  if (digits.length !== 10) return false;
  const month = Number(digits.slice(2, 4)) % 50;
  return isDay(0, month > 20 ? month - 20 : month, Number(digits.slice(4, 6))) && remainder(digits, 11) === 0;
}

/** Ireland, PPS number: modulo 23. */
export function isPps(value: string): boolean {
  const id = onlyAlphanumeric(value);
  if (!/^\d{7}[A-W][A-IW]?$/.test(id)) return false;
  const second = id[8] && id[8] !== 'W' ? id.charCodeAt(8) - 64 : 0;
  const sum = weightedSum(id, [8, 7, 6, 5, 4, 3, 2]) + second * 9;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23] === id[7];
}
