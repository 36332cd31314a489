/** Keywords for `field`. */
export const fieldKeywords = [
  'password',
  'passwort',
  'passwd',
  'passwrd',
  'passphrase',
  'passcode',
  'pass',
  'pwd',
  'psw',
  'pw',
  'mdp',
  'kennwort',
  'senha',
  'contraseña',
  'contrasena',
  'wachtwoord',
  'haslo',
  'пароль',
];

/** The rest of a name that makes it something about a password: `passwordPolicy`, `password_field`. */
const about =
  '(?![_-]?(?:[Pp]olicy|[Ss]trength|[Hh]ash|[Dd]igest|[Ss]alt|[Ll]ength|[Mm]in|[Mm]ax|[Ff]ield|[Ii]nput|[Ll]abel|[Hh]int|[Rr]egex|[Pp]attern|[Rr]eset|[Uu]rl|[Pp]ath|[Ff]ile|[Tt]ype|[Aa]lg|[Ee]ncoder|[Mm]anager|[Ee]xpir|[Hh]istory|[Rr]ule|[Vv]alid|[Ee]rror|[Mm]essage|[Pp]laceholder|[Cc]olumn|[Pp]aram|[Ss]elector|[Ff]ormat|[Vv]ersion|[Mm]ode|[Ll]ess|POLICY|HASH|FIELD|FILE|PATH|LENGTH|URL))';

/** The name of a field that holds a password, alone or at the end of a longer one (`dbPassword`), never inside a word (`compass`). */
export const field = `(?:[Pp]ass(?:[Ww]or[dt]|[Ww]r?d|[Pp]hrase|[Cc]ode)|PASS(?:WOR[DT]|WR?D|PHRASE|CODE)|(?:(?<![A-Za-z])|(?<=(?:db|user|my|admin|root|mail|smtp|ftp|wifi|sql|login|ssh|auth|key)))pass(?![a-z-])|Pass(?![A-Za-z-])|(?<![A-Z])PASS(?![A-Z-])|[Pp]wd|PWD|(?<![A-Za-z0-9])(?:[Pp][Ss]?[Ww]|[Mm]dp|MDP)(?![A-Za-z])|[Kk]ennwort|KENNWORT|[Ss]enha|SENHA|[Cc]ontrase(?:ñ|n)a|[Ww]achtwoord|(?<![A-Za-z])[Hh]aslo(?![A-Za-z])|[Пп]ароль)${about}`;
