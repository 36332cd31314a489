import type { Evidence } from '../../model/detector.ts';

export const passwordsInCommandsEvidence: Record<string, Evidence> = {
  'command-password': {
    source: 'man pages of sshpass, mysql, docker login, openssl, 7z, sqlcmd, ldapsearch, redis-cli',
    hits: [
      `sshpass -p '${'hunt'}er22' ssh me@host`,
      `mysql -u root -p${'S3cr'}etPw shop`,
      `openssl enc -aes-256-cbc -in a.zip -out a.enc -k ${'Koff'}ie965$`,
      `7z x archive.7z -p${'Drag'}on401*`,
      `sqlcmd -S tcp:db.example,1433 -U sa -P ${'Fdk1'}%H48A$HJ9`,
      `ldapsearch -D "cn=admin,dc=acme" -w ${'Ober'}on359* -b dc=acme`,
      `requirepass ${'I08t'}nfUYJ1dusV0jkz`,
    ],
    misses: [
      'mysql -u root -p shop',
      'docker login -u joe -p $REGISTRY_PW1',
      'openssl req -x509 -nodes -days 365 -k',
      'unzip archive.zip -d out2024',
    ],
  },
  'curl-user-password': {
    source: 'https://curl.se/docs/manpage.html#-u',
    hits: [
      `curl -u admin:${'gre'}enTea42 https://acme.example`,
      `curl --user joe:${'x9'}Lk2mmq$ https://acme.example`,
    ],
    misses: [
      'curl -u user:password https://acme.example',
      'docker run -u 1000:1000 image',
      'curl -u "$USER:$PASS" https://acme.example',
    ],
  },
  'piped-password': {
    source: 'man page of chpasswd',
    hits: [`echo 'root:${'Mang'}o451!' | chpasswd`, `echo "ana:${'Mang'}o451x" | sudo chpasswd`],
    misses: ['echo "root:$NEW_PASSWORD" | chpasswd', "echo 'a:b12345678' | cut -d: -f2"],
  },
  'key-store-password': {
    source: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html',
    hits: [
      `keytool -genkey -storepass ${'Quar'}tz215$ -alias app`,
      `keytool -importkeystore -deststorepass ${'quartz'}horizon -srckeystore a.jks`,
    ],
    misses: ['keytool -genkey -storepass $STOREPASS -alias app', 'the storepass option is required'],
  },
  'sql-password': {
    source:
      'https://dev.mysql.com/doc/refman/8.4/en/create-user.html, https://www.postgresql.org/docs/current/sql-createrole.html',
    hits: [
      `CREATE USER app IDENTIFIED BY '${'Quar'}tz840#';`,
      `ALTER ROLE app WITH PASSWORD '${'biN5'}*DeD6?SV0';`,
      `SET PASSWORD FOR 'app'@'%' = '${'biN5'}DeD6SV0';`,
    ],
    misses: [
      "CREATE USER app IDENTIFIED BY 'password';",
      "ALTER ROLE app WITH PASSWORD '<password>';",
      `IDENTIFIED WITH mysql_native_password BY '${'$'}{DB_PASSWORD}'`,
    ],
  },
  'secure-string-password': {
    source:
      'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.security/convertto-securestring',
    hits: [
      `ConvertTo-SecureString "${'Juni'}per322#" -AsPlainText -Force`,
      `ConvertTo-SecureString -String '${'Juni'}per322' -AsPlainText`,
    ],
    misses: [
      'ConvertTo-SecureString $password -AsPlainText -Force',
      'ConvertTo-SecureString "password" -AsPlainText',
    ],
  },
  'password-argument': {
    source: 'CWE-798; calls that take a user and a password',
    hits: [
      `auth=("admin", "${'Ober'}on869*")`,
      `new NetworkCredential("ana", "${'Tulp'}422*")`,
      `DriverManager.getConnection("jdbc:mysql://db/shop", "app", "${'Tulp'}en4221");`,
      `HTTPBasicAuth('ana', '${'Tulp'}en4221')`,
    ],
    misses: [
      'auth=("user", "password")',
      'new NetworkCredential("ana", password1)',
      "login('page', 'section-two')",
    ],
  },
};
