import { isPlaceholder } from './placeholder.ts';
import { shareOfWords } from './words.ts';

/** Words that stand where a password could, in forms, types, translations and documentation. */
const standIns =
  /^(?:(?:my|new|old|the|a|an|your|current|confirm|test|user|admin|root|db|some|default|mock|fake|dummy|super)?[-_ ]?(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|value|string|key)s?[-_ ]?\d{0,3}|hidden|required|optional|text|string|number|boolean|true|false|null|none|nil|undefined|unknown|empty|blank|\d{1,4}|n\/a|tbd|todo|wrong|invalid|incorrect|abc123|foo\w{0,4}|bar\w{0,4}|baz)$/i;

/** Algorithms, encodings, versions and measures that a text about passwords names. */
const jargon =
  /^(?:base-?\d+|sha-?\d+\w{0,8}|md[45]|utf-?\d+|oauth\d?|argon2\w{0,2}|pbkdf2[-\w]{0,20}|hmac[-\w]{1,20}|aes-?\d+[-\w]{0,12}|pkcs\W?\d+\w{0,4}|ipv\d|https?|v?\d+(?:\.\d+)+|\d+[-+x]?[A-Za-zÀ-ɏЀ-ӿ]{1,14}|\d+(?:st|nd|rd|th)|rfc-?\d+|x\.?509|wpa\d|tls\d|[a-z]{1,5}-\d{1,5}|\w+-encoded|cve-[\d-]+)$/i;

/** `KB5021`, `RFC2617`, `Windows11`. */
const product = /^(?:[A-Z]{2,6}-?\d{1,5}|[A-Z][A-Za-z]+\d{1,2})$/;

/** Calls, member access, templates, paths, colours: code that gets a password from elsewhere. */
const code =
  /^[$@%&/.\\#]\w*$|^[$%]\w+[$%]?$|^[A-Z][A-Z0-9_]+=|^[$@%]?[A-Za-z_][\w$.:>-]*\(|\)\s*[;,]?$|[[\]{}<>]|^[a-z_]\w*(?:\??\.[a-z_]\w*)+$|^[\w-]+(?:::|->)|^(?:https?|file|data|env|vault|ref|ssm|arn|op|sha\d+):|^\w+\.\w+\.\w+$|\\[nrtu]|^-{1,2}[a-z]|^!+\w+$|^\.{0,2}\/\w/i;

/** "Password" and the verbs of its form, in many languages: a label, whatever else it says. */
const label =
  /pass ?wor[dt]|passwd|passe\b|kennwort|contrase|clave|senha|wachtw|has[łl]o|l[öo]senord|adgangsk|kodeord|passord|heslo|jelsz|parol|salasan|lozink|şifre|sifre|пароль|парол|hint|forgot|reset|confirm|enter|valid|requir|match|field|input|button|label|error|login|user|secret|token|creden|hash|crypt|plain|text|string|type|basic|digest|default|example|sample|generat|protect|vault|config|prompt|strong|weak|change|update|create|submit|show|hide|visible|current|empty|missing|unknown|public|private|account|format|policy|option|object|number|letter|manager|method|request|response|property|database|server|service|system|system|memory|local|remote|redact|mask|shhh|never|please|should|anything|something|whatever/i;

/** Two and more words: a sentence, unless it is an app password (`abcd efgh ijkl mnop`) or has signs of one. */
const isSentence = (value: string) => /\s\S+\s/.test(value) && !/^[a-z]{4}(?: [a-z]{4}){3}$/.test(value);

/** A password as it stands between quotes. Words alone, placeholders and code are none. */
export function isPassword(value: string): boolean {
  if (value.length < 4 || value.length > 200 || /^\W*$|^(.)\1+$/.test(value)) return false;
  if (isStandIn(value) || /^0[bxo][\da-f]+$/i.test(value) || /^[$@%{<[(]\w*[}>\])]?$/.test(value))
    return false;
  if (
    /^\$[A-Za-z_]\w*(?:::|->|\[|\.|$)|[a-z]\($|[\w.]\(\w*\)|\$\{|=>|^\.?\/\w|^https?:|\bconst\b|^[%{<]/i.test(
      value,
    ) ||
    isSentence(value)
  )
    return false;
  return /^[a-z]{4} [a-z]{4} /.test(value) || hasStrength(value);
}

/** A password without quotes, in a configuration file or a shell. */
export function isBarePassword(value: string): boolean {
  const trimmed = value.replace(/[.,;:)'"\]*_`]+$/, '');
  if (trimmed.length < 5 || code.test(trimmed)) return false;
  return isPassword(trimmed) && /[\d!@#$%^&*+=?~]/.test(trimmed) && /[a-z]/i.test(trimmed);
}

/** A password in a sentence that says so (`the password is ...`): no measure, address, date or name of a product. */
export function isSpokenPassword(value: string): boolean {
  if (!isBarePassword(value)) return false;
  return !/^[\w.+-]+@[\w-]+\.\w|^www\.|^\d+[./:-]\d+|^[a-z]+(?:-[a-z]+)+-?\d?$|\.(?:com|org|net|io|de|txt|pdf|kdbx|zip|docx?|xlsx?|json|ya?ml|env|conf)$/i.test(
    value,
  );
}

/** The same after a name that is all there is: of eight characters, or with a sign in it. */
export function isStrongPassword(value: string): boolean {
  if (!isSpokenPassword(value) || !/\d/.test(value) || product.test(value)) return false;
  return /[!@#$%^&*+=?~][^\s]|[!#$%^&*?]$/.test(value) || (value.length >= 8 && /\d{2}|\d[a-z]/i.test(value));
}

/** A password of small letters or digits alone, as the value of a password's name: no word of a form. */
export function isPlainPassword(value: string): boolean {
  if (/^\d+$/.test(value)) return !/^(\d)\1+$/.test(value);
  return (
    /^[A-Z]?[a-z]{5,40}$/.test(value) && !label.test(value) && !isStandIn(value) && new Set(value).size > 3
  );
}

/** A password inside an address: anything but a placeholder or a variable. */
export function isUrlPassword(value: string): boolean {
  return (
    value.length >= 3 &&
    !standIns.test(value) &&
    !isPlaceholder(value) &&
    !/\$[A-Za-z_{(]|^\$|[{}<>[\]()]|^[*%#:]|^\d{1,5}$/.test(value)
  );
}

const isStandIn = (value: string) => standIns.test(value) || jargon.test(value) || isPlaceholder(value);

/** Letters with digits or signs. */
function hasStrength(value: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s.,:;'/-]/].filter((kind) => kind.test(value)).length;
  if (/\d/.test(value))
    return (
      kinds >= 2 && !/^[a-z]{1,3}\d{1,2}$/i.test(value) && !/^\d+(?:px|ms|s|em|rem|kb|mb|%)$/i.test(value)
    );
  if (/[!@#$%^&*+=?~]/.test(value)) return kinds >= 2 && !/^[\w\s]+[?!.]+$|^\W?\w+\W?$/.test(value);
  return (
    value.length >= 8 && /^[A-Za-z]+$/.test(value) && /[a-z][A-Z]/.test(value) && shareOfWords(value) < 0.5
  );
}
