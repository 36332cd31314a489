import type { DetectorInput } from '../../model/detector.ts';

export const connectionStrings: DetectorInput[] = [
  {
    id: 'connection-url',
    dataType: 'secret/connection-string',
    name: 'Database address with password',
    keywords: ['://'],
    pattern:
      '(?<=(?:postgres(?:ql)?|mysqlx?|mariadb|mongodb|rediss?|amqps?|mssql|sqlserver|oracle|clickhouse|cockroachdb|couchbases?|neo4j|bolt|cassandra|snowflake|ldaps?|smtps?|kafka|nats|db2|hive|vertica|redshift|influxdb)(?:\\+[a-z0-9_]{1,16})?):\\/\\/[^\\s:@/"\\\'<>`]{0,80}:(?<value>[^\\s@"\\\'<>`]{1,200})@[A-Za-z0-9\\[_]',
    validator: 'url-password',
    confidence: 0.92,
    tags: ['credential'],
  },
  {
    id: 'ado-connection-string',
    dataType: 'secret/connection-string',
    name: 'Connection string with password',
    keywords: ['password', 'pwd'],
    pattern: '(?<=[;?&"\'`]\\s{0,2})(?:password|pwd)\\s{0,2}=\\s{0,2}(?<value>[^;&"\\\'\\s]{3,120})',
    ignoreCase: true,
    validator: 'url-password',
    context: {
      words: ['server', 'jdbc', 'jdbc', 'data source', 'initial catalog', 'user id', 'uid', 'host'],
      window: 160,
      required: true,
    },
    confidence: 0.9,
    tags: ['credential'],
  },
];
