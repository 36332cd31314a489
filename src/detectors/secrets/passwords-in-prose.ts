import type { DetectorInput } from '../../model/detector.ts';

/** What people call a password, in many languages; most with the endings of their cases. */
const names: Record<string, string> = {
  password: 'passwords?',
  passwort: 'passwort(?:s|es|wörter)?',
  passcode: 'passcode',
  passphrase: 'pass ?phrase',
  passwd: 'passwd',
  pwd: 'pwd',
  pass: '(?:(?<=(?:admin|root|my|the|his|her|our|user|login|wi-?fi|db|ssh|ftp|new|old|temp|guest|server)[ -])pass|pass(?= ?[:=]| for | to (?:the|my|our) ))(?! (?:the|an?|this|these|it|through|by|in|on|all|any|your|its|both|them|along|only|either)\\b)',
  pw: 'pw',
  kennwort: 'kennwort',
  zugangscode: 'zugangscode',
  'mot de passe': 'mot de passe',
  mdp: 'mdp(?: c.est)?',
  contraseña: 'contraseñas?',
  contrasena: 'contrasena',
  clave: 'clave',
  senha: 'senhas?',
  'palavra-passe': 'palavra-passe',
  wachtwoord: 'wachtwoord(?:en)?',
  'ww ': 'ww',
  hasł: 'hasł(?:o|a|em|u)',
  haslo: 'haslo',
  парол: 'парол(?:ь|я|ем|ю|и|ь)',
  "parola d'ordine": "parola d'ordine",
  parol: 'parol(?:a|ă|ei|e|anız|ası|nız)',
  hesl: 'hesl(?:o|a|em|u)',
  lösenord: 'lösenord(?:et)?',
  losenord: 'losenord(?:et)?',
  adgangskode: 'adgangskoden?',
  kodeord: 'kodeord(?:et)?',
  passord: 'passord(?:et)?',
  salasana: 'salasana(?:si)?',
  jelsz: 'jelsz(?:ó|avam?|avad)',
  şifre: 'şifre(?:niz|si|n)?',
  κωδικ: 'κωδικ(?:ός|ό|ος)',
  lozink: 'lozink(?:a|u|e)',
  sandi: 'sandi',
  'mật khẩu': 'mật khẩu',
  סיסמ: 'סיסמ(?:ה|א)',
};

const keywords = Object.keys(names);
const name = `(?<![\\w-])(?:${Object.values(names).join('|')})(?![A-Za-zÀ-ɏЀ-ӿ])`;

/** A word between the name and the password: no sign, no digit. */
const word = String.raw`[^\s\d"'():=.,;!?<>[\]{}/\\#$%&*+@_|~^]{1,20}`;
const quotes = String.raw`["'“”„«»‘’\x60*(]{0,2}`;
/** Something with a digit, or a sign before its end. */
const telling = String.raw`(?=[^\s"'“”»\x60<>]{0,40}?(?:\d|[!@#$%^&*+=?~][^\s"'.]))`;
const value = String.raw`(?<value>${telling}[^\s"'“”»’\x60,<>，。；、]{5,60}(?<![.;:]))`;

const is =
  '(?:is|was|to|as|be|remains|ist|lautet|war|wird|auf|est|sera|devient|es|será|era|é|è|sarà|su|foi|para|is|wordt|naar|in|jest|brzmi|to|na|je|bude|är|er|on|to|este|e|är|ar|van|ya|hal|это|теперь|такой|такий|на|έχει|είναι|adalah|là)';

const says = `(?:[ \\t]{1,3}${word}){0,6}?(?:[ \\t]{1,3}${is}(?:[ \\t]{1,2}(?:now|still|jetzt|nun|maintenant|ahora|ora|agora|nu|teraz|nyní|сейчас|теперь))?|[ \\t]{0,3}(?:[:=：–—→]|->|=>))`;

/** Passwords that people tell each other. */
export const passwordsInProse: DetectorInput[] = [
  {
    id: 'password-in-prose',
    dataType: 'secret/password',
    name: 'Password in a sentence',
    keywords,
    pattern: `${name}${quotes}${says}\\s{1,3}${quotes}${value}`,
    ignoreCase: true,
    validator: 'spoken-password',
    confidence: 0.75,
    tags: ['credential'],
  },
  {
    id: 'plain-password-in-prose',
    dataType: 'secret/password',
    name: 'Password in a sentence',
    keywords,
    pattern: `${name}${says}\\s{1,3}["“„«‘']{1,2}(?<value>[a-z]{6,40})["”“»’']`,
    ignoreCase: true,
    validator: 'plain-password',
    confidence: 0.6,
    tags: ['credential'],
  },
  {
    id: 'password-after-its-name',
    dataType: 'secret/password',
    name: 'Password in a sentence',
    keywords,
    pattern: `${name}${quotes}(?:[ \\t]{1,3}${word}){0,5}?[ \\t]{1,3}${quotes}${value}`,
    ignoreCase: true,
    validator: 'strong-password',
    confidence: 0.65,
    tags: ['credential'],
  },
  {
    id: 'password-in-prose-cjk',
    dataType: 'secret/password',
    name: 'Password in a sentence',
    keywords: ['密码', '密碼', 'パスワード', '口令', '비밀번호', '비번', '암호', '패스워드'],
    pattern: String.raw`(?:密码|密碼|パスワード|口令|비밀번호|비번|암호|패스워드)(?:[^\s:：=!-~]{0,10}?\s{0,2}(?:是|为|為|は|：|:|=|→|는|은|가|이|改成|设为|設為)|\s|(?=[!-~]))\s{0,2}["'“「『]?(?<value>${telling}[!-+\--:=?-~]{5,60}(?<![.;:]))`,
    validator: 'spoken-password',
    confidence: 0.8,
    tags: ['credential'],
  },
  {
    id: 'login-pair',
    dataType: 'secret/password',
    name: 'User and password',
    keywords: [
      'creds',
      'credentials',
      'log in',
      'login',
      'sign in',
      'logged in',
      'zugangsdaten',
      'identifiants',
      'accès',
      'acceso',
      'credenciales',
      'credenziali',
      'credenciais',
      'inloggegevens',
      'dane logowania',
      'доступ',
      'логин',
      'логін',
    ],
    pattern: `(?<![\\w-])(?:creds|credentials|log(?:ged)? ?in|sign in|zugangsdaten|identifiants|accès|acceso|credenciales|credenziali|credenciais|inloggegevens|dane logowania|доступ|логин|логін)[^\\s\\w]{0,2}(?:[ \\t]{1,3}${word}:?){0,4}?[ \\t]{1,3}(?!GET|POST|PUT|DELETE|HEAD|PATCH)[\\w.@+-]{2,40}(?: ?[/|,:] ?| (?:and|with|und|mit|et|y|e|con|com|en|i|и|та) )${value}`,
    ignoreCase: true,
    validator: 'strong-password',
    confidence: 0.65,
    tags: ['credential'],
  },
];
