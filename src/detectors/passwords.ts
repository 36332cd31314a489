import type { DetectorInput } from '../model/detector.ts';

const fieldKeywords = [
  'password',
  'passwort',
  'passwd',
  'passphrase',
  'passcode',
  'pass',
  'pwd',
  'pw',
  'kennwort',
  'senha',
  'contraseña',
  'contrasena',
  'wachtwoord',
];

/** The name of a field that holds a password, alone or at the end of a longer one (`dbPassword`), never inside a word (`compass`). */
const field =
  '(?:[Pp]ass(?:[Ww]or[dt]|[Ww]d|[Pp]hrase|[Cc]ode)|PASS(?:WORD|WORT|WD|PHRASE|CODE)|(?<![A-Za-z])pass(?![a-z-])|Pass(?![A-Za-z-])|(?<![A-Z])PASS(?![A-Z-])|[Pp]wd|PWD|(?<![A-Za-z0-9])[Pp][Ww](?![A-Za-z])|[Kk]ennwort|KENNWORT|[Ss]enha|[Cc]ontrase(?:ñ|n)a|[Ww]achtwoord)';

export const passwords: DetectorInput[] = [
  {
    id: 'password-assignment',
    dataType: 'secret/password',
    name: 'Password in code',
    keywords: fieldKeywords,
    pattern:
      field +
      '(?:[\\w-]{0,24}["\\\'`\\])]{0,2}\\s{0,4}(?::\\s{0,2}[A-Za-z]{1,12}\\s{0,2}=|=>|:=|={1,3}|:|\\s{1,3}value\\s{0,2}=|\\()|["\\\'`],)\\s{0,4}[bruf@]?["\\\'`](?<value>[^"\\\'`\\n\\\\]{4,120})["\\\'`]',
    validator: 'password',
    confidence: 0.8,
    tags: ['credential'],
  },
  {
    id: 'password-in-config',
    dataType: 'secret/password',
    name: 'Password in configuration',
    keywords: fieldKeywords,
    pattern:
      field +
      '[\\w-]{0,24}(?:\\s{0,3}(?:=|:)\\s{0,3}|(?<=--[\\w-]{2,30})\\s{1,2})(?<value>[^\\s"\\\'`,;]{5,120})',
    validator: 'bare-password',
    confidence: 0.75,
    tags: ['credential'],
  },
  {
    id: 'password-in-markup',
    dataType: 'secret/password',
    name: 'Password in markup',
    keywords: fieldKeywords,
    pattern: `${field}[\\w-]{0,16}>\\s{0,4}(?<value>[^<>\\s]{5,120})\\s{0,4}</`,
    validator: 'password',
    confidence: 0.75,
    tags: ['credential'],
  },
  {
    id: 'command-password',
    dataType: 'secret/password',
    name: 'Password in a command',
    keywords: ['sshpass', 'mysql', 'docker login', 'net use '],
    pattern:
      '(?:sshpass\\s{1,3}-p\\s{0,2}|mysql(?:dump|admin)?\\s[^\\n|;]{0,80}?\\s-p|docker login [^\\n]{0,100}?(?:-p|--password)[ =]|net use [^\\n]{0,80}?/user:\\S{1,40}\\s)["\']?(?<value>[^\\s"\']{5,60})',
    validator: 'bare-password',
    confidence: 0.8,
    tags: ['credential'],
  },
  {
    id: 'password-in-prose',
    dataType: 'secret/password',
    name: 'Password in a sentence',
    keywords: [
      'password',
      'passwort',
      'passcode',
      'passphrase',
      'kennwort',
      'pwd',
      'mot de passe',
      'contraseña',
      'contrasena',
      'clave',
      'senha',
      'palavra-passe',
      'wachtwoord',
      'hasło',
      'haslo',
      'lösenord',
      'losenord',
      'adgangskode',
      'heslo',
      'jelszó',
      'parola',
      'salasana',
      'passord',
      'пароль',
    ],
    pattern:
      '(?:password|passwort|passcode|passphrase|kennwort|pwd|login|pin|mot de passe|contrase(?:ñ|n)a|clave|senha|palavra-passe|wachtwoord|has(?:ł|l)o|l(?:ö|o)senord|adgangskode|heslo|jelszó|parola|salasana|passord|пароль)s?(?:[ \\t]{1,3}[^\\s:=.;(){}[\\]]{1,24}){0,5}?\\s{0,3}(?:\\b(?:is|was|to|as|ist|lautet|war|est|es|era|foi|jest|to|je|on|er|är|este|это)\\b|:|é|è|—|–|->)(?:\\s{1,3}(?:now|jetzt|maintenant|still))?\\s{0,3}["\\\'“„«‘`*]{0,2}(?<value>[^\\s"\\\'”“»’`,<>]{5,60})',
    ignoreCase: true,
    validator: 'bare-password',
    confidence: 0.75,
    tags: ['credential'],
  },
  {
    id: 'password-in-prose-cjk',
    dataType: 'secret/password',
    name: 'Password in a sentence',
    keywords: ['密码', '密碼', 'パスワード', '口令', '비밀번호'],
    pattern:
      '(?:密码|密碼|パスワード|口令|비밀번호)[^\\s:：=]{0,8}?\\s{0,2}(?:是|为|為|は|：|:|=|는|은)\\s{0,2}["\\\'“「『]?(?<value>[!-~]{5,60})',
    validator: 'bare-password',
    confidence: 0.8,
    tags: ['credential'],
  },
  {
    id: 'curl-user-password',
    dataType: 'secret/password',
    name: 'Password in a command',
    keywords: ['-u ', '--user '],
    pattern: '(?<=\\s)(?:-u|--user)\\s{1,2}["\\\']?[\\w.@-]{1,64}:(?<value>[^\\s"\\\'@]{4,100})',
    validator: 'url-password',
    context: { words: ['curl', 'wget', 'http', 'https'], required: true },
    confidence: 0.85,
    tags: ['credential'],
  },
];
