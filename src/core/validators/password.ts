import { isPlaceholder } from './placeholder.ts';

/** Words that stand where a password could, in forms, types, translations and documentation. */
const words =
  /^(?:(?:my|new|old|the|a|an|your|current|confirm|test|user|admin|root|db|some|default|mock|fake|dummy)?[-_ ]?(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|value|string|key)s?[-_ ]?\d{0,3}|hidden|required|optional|text|string|number|boolean|true|false|null|none|nil|undefined|unknown|empty|blank|\d{1,4}|n\/a|tbd|todo|wrong|invalid|incorrect|abc123|foo\w{0,4}|bar\w{0,4}|baz)$/i;

/** Algorithms, encodings and versions that a sentence about passwords names. */
const jargon =
  /^(?:base\d+|sha-?\d+|md[45]|utf-?\d+|oauth\d?|bcrypt|argon2|pbkdf2|aes-?\d+|ipv\d|http|v?\d+(?:\.\d+)+|\d+[- ]?(?:chars?|bits?|bytes?|digits?)\b|rfc\d+|x\.?509|\w+-encoded)/i;

/** Calls, member access, templates, paths, colours: code that gets a password from elsewhere. */
const code =
  /[()[\]{}<>]|^[$@%&/.\\#]|^[a-z_]\w*(?:\.[a-z_]\w*)+$|^[\w-]+(?:::|->)|^(?:https?|file|data|env|vault|ref|ssm|arn|op|sha\d+):|^\w+\.\w+\.\w+|\\[nrtu]|^-{1,2}[a-z]|^!+\w+$/i;

/** A password as it stands between quotes. Words alone, placeholders and code are none. */
export function isPassword(value: string): boolean {
  if (value.length < 5 || value.length > 200 || /^\W*$|^(.)\1+$/.test(value)) return false;
  if (
    words.test(value) ||
    jargon.test(value) ||
    /^0[bxo][\da-f]+$/i.test(value) ||
    isPlaceholder(value) ||
    /^[$@%{<[(]/.test(value) ||
    /\s\S+\s/.test(value)
  )
    return false;
  if (/[a-z]\(|\$\{|^\w+\(|=>|^\.?\/\w|^https?:|\bconst\b/i.test(value)) return false;
  return hasStrength(value);
}

/** A password without quotes, in a configuration file, a shell or a sentence. */
export function isBarePassword(value: string): boolean {
  const trimmed = value.replace(/[.,;:!?)'"\]]+$/, '');
  if (trimmed.length < 5 || code.test(trimmed)) return false;
  return (
    isPassword(trimmed) && (/\d/.test(trimmed) || /[!@#$%^&*+=?~]/.test(trimmed)) && /[a-z]/i.test(trimmed)
  );
}

/** A password inside an address: anything but a placeholder or a variable. */
export function isUrlPassword(value: string): boolean {
  return (
    value.length >= 3 &&
    !words.test(value) &&
    !isPlaceholder(value) &&
    !/[${}<>[\]()]|^[*%#:]|^\d{1,5}$/.test(value)
  );
}

/** Letters with digits or signs. */
function hasStrength(value: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s.,:;'/-]/].filter((kind) => kind.test(value)).length;
  if (/\d/.test(value))
    return (
      kinds >= 2 && !/^[a-z]{1,3}\d{1,2}$/i.test(value) && !/^\d+(?:px|ms|s|em|rem|kb|mb|%)$/i.test(value)
    );
  if (/[!@#$%^&*+=?~]/.test(value)) return kinds >= 2 && !/^\w+[?!]+$|^\W?\w+\W?$/.test(value);
  return false;
}
