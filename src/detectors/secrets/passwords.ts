import type { DetectorInput } from '../../model/detector.ts';
import { field, fieldKeywords } from './password-names.ts';

const assigns = String.raw`[ \t]{0,30}(?::[ \t]{0,2}[&*]?[\w'<>]{1,20}[ \t]{0,2}=|=>|:=|={1,3}|!==?|:|[ \t]{1,3}value[ \t]{0,2}=|\()`;

/** Passwords in code, configuration files and markup. */
export const passwords: DetectorInput[] = [
  {
    id: 'password-assignment',
    dataType: 'secret/password',
    name: 'Password in code',
    keywords: fieldKeywords,
    pattern: `${field}(?:[\\w-]{0,24}["'\`\\])]{0,2}${assigns}|["'\`],)\\s{0,4}[bruf@]?["'\`](?<value>[^"'\`\\n\\\\]{4,120})["'\`]`,
    validator: 'password',
    confidence: 0.8,
    tags: ['credential'],
  },
  {
    id: 'plain-password-assignment',
    dataType: 'secret/password',
    name: 'Password in code',
    keywords: fieldKeywords,
    pattern: `${field}\\d{0,3}["'\`\\])]{0,2}[ \\t]{0,30}(?:=>|:=|=|:)\\s{0,4}["'](?<value>[a-z]{6,40}|\\d{6,16}|(?<==\\s{0,4}["'])[A-Z][a-z]{5,40})["']`,
    validator: 'plain-password',
    confidence: 0.6,
    tags: ['credential'],
  },
  {
    id: 'plain-password-in-config',
    dataType: 'secret/password',
    name: 'Password in configuration',
    keywords: fieldKeywords,
    pattern: String.raw`(?:(?<=(?:^|[\n \t;&?])[A-Z0-9_]{0,40})(?:PASS(?:WORD|WD)?|PWD)=|(?<=(?:^|[\n;&?])[ \t-]{0,20}[a-z0-9_.]{0,40})(?:password|passwd)(?:: |=))(?<value>[a-z]{6,40}|\d{6,16})(?=[ \t]{0,4}(?:[\r\n#;&]|$))`,
    validator: 'plain-password',
    confidence: 0.6,
    tags: ['credential'],
  },
  {
    id: 'password-in-config',
    dataType: 'secret/password',
    name: 'Password in configuration',
    keywords: fieldKeywords,
    pattern: `${field}[\\w-]{0,24}(?:[ \\t]{0,30}[=:][ \\t]{0,3}|(?<=--[\\w-]{2,30}|\\bENV \\w{2,40}|\\bset \\w{0,20}|#define \\w{2,40})[ \\t]{1,4}["']?)(?<value>[^\\s"'\`,;]{5,120})`,
    validator: 'bare-password',
    confidence: 0.75,
    tags: ['credential'],
  },
  {
    id: 'password-in-markup',
    dataType: 'secret/password',
    name: 'Password in markup',
    keywords: fieldKeywords,
    pattern: `${field}[\\w-]{0,16}(?:"[ \\t]{0,2})?>\\s{0,4}(?:<!\\[CDATA\\[)?(?:<value>)?(?<value>[^<>\\s]{5,120}?)(?:\\]\\]>)?\\s{0,4}</`,
    validator: 'password',
    confidence: 0.75,
    tags: ['credential'],
  },
  {
    id: 'password-in-table',
    dataType: 'secret/password',
    name: 'Password in a table',
    trigger: 'letters',
    pattern: String.raw`(?<=[\t|;][ "]{0,2})(?<value>[A-Za-z][^\s,;|"]{5,60})(?="?[\t;\r\n]|[ ]{0,20}\||"?$)`,
    context: {
      words: [
        'password',
        'passwort',
        'pwd',
        'mot de passe',
        'contraseña',
        'senha',
        'wachtwoord',
        'hasło',
        'пароль',
        '密码',
      ],
      window: 10,
      required: true,
    },
    validator: 'strong-password',
    confidence: 0.7,
    tags: ['credential'],
  },
];
