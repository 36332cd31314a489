import type { Evidence } from '../../model/detector.ts';

export const passwordsEvidence: Record<string, Evidence> = {
  'password-assignment': {
    source: 'CWE-798, CWE-259',
    hits: [`db_password = "${'Xk9'}mQ2vLp"`, `"password": "${'hunter'}2"`, `setPassword('${'Tr0ub'}4dor&3')`],
    misses: [
      'password = "password"',
      `password: "${'$'}{DB_PASS}"`,
      'const password = getPassword("db")',
      'type="password" name="pwd"',
      'compass: "north42x"',
    ],
  },
  'password-in-config': {
    source: 'CWE-798, CWE-260',
    hits: [
      `DB_PASSWORD=${'Xk9'}mQ2vLp`,
      `spring.datasource.password: ${'s3cur'}3Pa!`,
      `mysql --password ${'Wint'}er2024`,
    ],
    misses: [
      'password=os.environ["X1"]',
      'password: string;',
      'password = user.password1',
      'PASSWORD=$SECRET1',
      'password: base64',
    ],
  },
  'password-in-markup': {
    source: 'CWE-260; web.config, Maven and Spring configuration files',
    hits: [`<password>${'Xk9'}mQ2vLp</password>`, `<db:Password>${'Tr0ub'}4dor</db:Password>`],
    misses: ['<password>your-password</password>', '<password></password>', '<b>Password</b>'],
  },
  'command-password': {
    source: 'man pages of sshpass, mysql and docker login',
    hits: [`sshpass -p '${'hunt'}er22' ssh me@host`, `mysql -u root -p${'S3cr'}etPw shop`],
    misses: ['mysql -u root -p shop', 'docker login -u joe -p $REGISTRY_PW1'],
  },
  'password-in-prose': {
    source: 'CWE-522; sentences in which people hand over passwords',
    hits: [
      `the password is ${'hunt'}er2, thanks`,
      `Das Passwort für den Server lautet ${'Somm'}er2024!`,
      `le mot de passe est ${'Sole'}il77#`,
      `la contraseña es ${'Mad'}rid_2025`,
    ],
    misses: [
      'The password is required.',
      'password is stored with sha256',
      'Change your password to continue.',
      'the password is base64-encoded',
    ],
  },
  'password-in-prose-cjk': {
    source: 'CWE-522; sentences in which people hand over passwords',
    hits: [`数据库密码是${'Qing'}dao88!`, `パスワードは ${'Saku'}ra2025 です`],
    misses: ['密码是必填项', 'パスワードを入力してください'],
  },
  'curl-user-password': {
    source: 'https://curl.se/docs/manpage.html#-u',
    hits: [
      `curl -u admin:${'gre'}enTea42 https://acme.example`,
      `curl --user joe:${'x9'}Lk2mmq https://acme.example`,
    ],
    misses: ['curl -u user:password https://acme.example', 'docker run -u 1000:1000 image'],
  },
};
