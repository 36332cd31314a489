import type { Evidence } from '../../model/detector.ts';

export const connectionStringsEvidence: Record<string, Evidence> = {
  'connection-url': {
    source: 'RFC 3986; libpq, MongoDB and Redis connection URIs',
    hits: [
      'postgres://app:Xy7' + 'pQ2vv@db.internal:5432/prod',
      'mongodb+srv://root:hun' + 'ter22@cluster0.mongodb.net/x',
      'redis://:p4ss' + 'w1ord9@cache:6379/0',
    ],
    misses: [
      'postgres://user:password@localhost/db',
      'mysql://localhost:3306/test',
      'mongodb://<user>:<password>@host/',
    ],
  },
  'ado-connection-string': {
    source: 'https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax',
    hits: [
      'Server=db1;Database=crm;User Id=sa;Password=Gr33' + 'nTea!;',
      'Data Source=x;Initial Catalog=y;uid=app;pwd=k9' + 'Lm2p',
    ],
    misses: ['Server=db1;Database=crm;Password=<password>;', 'Server=db1;Integrated Security=true;'],
  },
  'postgres-connection-url': {
    source: 'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS',
    hits: [
      `DATABASE_URL=postgres://app:s3cr${'etPw'}@db.acme.example:5432/crm`,
      `url: "postgres://app:s3cr${'etPw'}@db.acme.example:5432/crm"`,
    ],
    misses: ['postgres://user:password@db.acme.example:5432/crm', 'postgres://db.acme.example:5432/crm'],
  },
  'mysql-connection-url': {
    source: 'https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html',
    hits: [
      `DATABASE_URL=mysql://app:s3cr${'etPw'}@db.acme.example:3306/crm`,
      `url: "mysql://app:s3cr${'etPw'}@db.acme.example:3306/crm"`,
    ],
    misses: ['mysql://user:password@db.acme.example:3306/crm', 'mysql://db.acme.example:3306/crm'],
  },
  'mongodb-connection-url': {
    source: 'https://www.mongodb.com/docs/manual/reference/connection-string/',
    hits: [
      `DATABASE_URL=mongodb+srv://app:s3cr${'etPw'}@cluster0.acme.example/crm`,
      `url: "mongodb+srv://app:s3cr${'etPw'}@cluster0.acme.example/crm"`,
    ],
    misses: [
      'mongodb+srv://user:password@cluster0.acme.example/crm',
      'mongodb+srv://cluster0.acme.example/crm',
    ],
  },
  'redis-connection-url': {
    source: 'https://redis.io/docs/latest/develop/tools/cli/',
    hits: [
      `DATABASE_URL=rediss://default:s3cr${'etPw'}@cache.acme.example:6380`,
      `url: "rediss://default:s3cr${'etPw'}@cache.acme.example:6380"`,
    ],
    misses: ['rediss://user:password@cache.acme.example:6380', 'rediss://cache.acme.example:6380'],
  },
  'amqp-connection-url': {
    source: 'https://www.rabbitmq.com/docs/uri-spec',
    hits: [
      `DATABASE_URL=amqps://app:s3cr${'etPw'}@mq.acme.example/crm`,
      `url: "amqps://app:s3cr${'etPw'}@mq.acme.example/crm"`,
    ],
    misses: ['amqps://user:password@mq.acme.example/crm', 'amqps://mq.acme.example/crm'],
  },
  'sqlserver-connection-url': {
    source: 'https://learn.microsoft.com/sql/connect/',
    hits: [
      `DATABASE_URL=sqlserver://sa:s3cr${'etPw'}@db.acme.example:1433?database=crm`,
      `url: "sqlserver://sa:s3cr${'etPw'}@db.acme.example:1433?database=crm"`,
    ],
    misses: [
      'sqlserver://user:password@db.acme.example:1433?database=crm',
      'sqlserver://db.acme.example:1433?database=crm',
    ],
  },
  'mail-server-url': {
    source: 'https://symfony.com/doc/current/mailer.html#transport-setup',
    hits: [
      `DATABASE_URL=smtps://app:s3cr${'etPw'}@mail.acme.example:465`,
      `url: "smtps://app:s3cr${'etPw'}@mail.acme.example:465"`,
    ],
    misses: ['smtps://user:password@mail.acme.example:465', 'smtps://mail.acme.example:465'],
  },
  'ldap-connection-url': {
    source: 'RFC 4516',
    hits: [
      `DATABASE_URL=ldaps://admin:s3cr${'etPw'}@ldap.acme.example`,
      `url: "ldaps://admin:s3cr${'etPw'}@ldap.acme.example"`,
    ],
    misses: ['ldaps://user:password@ldap.acme.example', 'ldaps://ldap.acme.example'],
  },
  'ftp-connection-url': {
    source: 'RFC 1738 section 3.2',
    hits: [
      `DATABASE_URL=sftp://joe:s3cr${'etPw'}@files.acme.example/in`,
      `url: "sftp://joe:s3cr${'etPw'}@files.acme.example/in"`,
    ],
    misses: ['sftp://user:password@files.acme.example/in', 'sftp://files.acme.example/in'],
  },
  'jdbc-connection-string': {
    source: 'https://jdbc.postgresql.org/documentation/use/',
    hits: [
      `jdbc:postgresql://db.acme.example/crm?user=app&password=s3cr${'etPw'}`,
      `jdbc:sqlserver://db.acme.example:1433;databaseName=crm;user=sa;password=s3cr${'etPw'};`,
    ],
    misses: [
      'jdbc:postgresql://db.acme.example/crm?user=app',
      'jdbc:postgresql://db.acme.example/crm?user=app&password=$DB_PASSWORD',
    ],
  },
  'oracle-connection-string': {
    source: 'https://docs.oracle.com/en/database/oracle/oracle-database/19/jjdbc/data-sources-and-URLs.html',
    hits: [
      `jdbc:oracle:thin:scott/t1g${'er9'}@db.acme.example:1521:orcl`,
      `sqlplus -s app/s3cr${'etPw'}@//db.acme.example/crm`,
    ],
    misses: ['jdbc:oracle:thin:@db.acme.example:1521:orcl', 'sqlplus / as sysdba'],
  },
  'pgpass-line': {
    source: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
    hits: [`db.acme.example:5432:crm:app:s3cr${'etPw'}`, `*:5432:*:postgres:Pa55${'w0rt!'}`],
    misses: ['ports: 5432:5432', 'hostname:5432:database:username:password'],
  },
};
