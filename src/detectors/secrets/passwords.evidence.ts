import type { Evidence } from '../../model/detector.ts';

export const passwordsEvidence: Record<string, Evidence> = {
  'password-assignment': {
    source: 'CWE-798, CWE-259',
    hits: [
      `db_password = "${'Xk9'}mQ2vLp"`,
      `"password": "${'hunter'}2"`,
      `setPassword('${'Tr0ub'}4dor&3')`,
      `admin_password      = "${'gkR9'}*Qb5b$dG4"`,
      `smtp_pass = "${'yvlk'} kdls ibmr curg"`,
      `if (password === '${'S3sam'}e!open')`,
    ],
    misses: [
      'password = "password"',
      `password: "${'$'}{DB_PASS}"`,
      'const password = getPassword("db")',
      'type="password" name="pwd"',
      'compass: "north42x"',
      '"forgotPassword": "Forgot password?"',
      'passwordPolicy = "MinLength12"',
      "password: 'base64'",
    ],
  },
  'plain-password-assignment': {
    source: 'CWE-798, CWE-259',
    hits: [
      `password = '${'soleil'}fluffy'`,
      `KEYSTORE_PASSWORD="${'juniper'}mango"`,
      `password = "${'Sun'}flower"`,
      "pwd: '87654321'",
    ],
    misses: [
      "password: 'required'",
      "password: 'wachtwoord'",
      "passwordField: 'loginform'",
      "password = 'changeme'",
      'password: "plaintext"',
    ],
  },
  'plain-password-in-config': {
    source: 'CWE-260',
    hits: [
      `DB_PASSWORD=${'soleil'}fluffy`,
      `db:\n  user: app\n  password: ${'soleil'}fluffy\n`,
      'MYSQL_PASSWORD=87654321',
    ],
    misses: [
      '  password: string\n',
      'DB_PASSWORD=changeme',
      'password: required',
      'const password = getpass',
      '{ password: value }',
    ],
  },
  'password-in-config': {
    source: 'CWE-798, CWE-260',
    hits: [
      `DB_PASSWORD=${'Xk9'}mQ2vLp`,
      `spring.datasource.password: ${'s3cur'}3Pa!`,
      `mysql --password ${'Wint'}er2024`,
      `Pwd=${'geD9'}%bYHY?ox7`,
      `PGPASSWORD=${'Wint'}er2024 psql -h db`,
    ],
    misses: [
      'password=os.environ["X1"]',
      'password: string;',
      'password = user.password1',
      'PASSWORD=$SECRET1',
      'password: base64',
      'passwordStrength: zxcvbn4',
    ],
  },
  'password-in-markup': {
    source: 'CWE-260; web.config, Maven and Spring configuration files',
    hits: [
      `<password>${'Xk9'}mQ2vLp</password>`,
      `<db:Password>${'Tr0ub'}4dor</db:Password>`,
      `<property name="password">${'Tr0ub'}4dor</property>`,
    ],
    misses: ['<password>your-password</password>', '<password></password>', '<b>Password</b>'],
  },
  'password-in-table': {
    source: 'CWE-256; lists of accounts as people paste them',
    hits: [
      `username\tpassword\nana\t${'Bisc'}uit517!\nbob\t${'Kest'}rel88#`,
      `| user | password |\n| --- | --- |\n| ana | ${'Bisc'}uit5172 |`,
    ],
    misses: [
      `username\tbuilding\nana\t${'Bisc'}uit517!`,
      'user\tpassword\nana\tyes\nbob\tno',
      'password length\tvalue\nminimum\tlength8',
    ],
  },
};
