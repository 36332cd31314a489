import type { DetectorInput } from '../../model/detector.ts';

const name = String.raw`[\w.\x60"\[\]]{1,120}`;

export const databaseDumps: DetectorInput[] = [
  {
    id: 'sql-dump',
    dataType: 'code/sql-dump',
    name: 'Contents of a database',
    keywords: [
      ...['-- mysql dump', '-- mariadb dump', '-- postgresql database dump', '-- dumped from'],
      ...['-- phpmyadmin sql dump', '-- dumping data', 'pragma foreign_keys=off', '-- adminer '],
      ...['-- host: ', '-- sqlite'],
    ],
    pattern: String.raw`(?<=^|\n)(?:-- (?:MySQL dump|MariaDB dump|PostgreSQL database dump|Dumped from database|phpMyAdmin SQL Dump|Dumping data for|Adminer \d|Host: [^\n]{1,80}Database: )|PRAGMA foreign_keys=OFF;)[^\n]{0,200}(?:\n[^\n]{0,2000}){0,200}`,
    confidence: 0.93,
  },
  {
    id: 'sql-rows',
    dataType: 'code/sql-dump',
    name: 'Rows of a database',
    keywords: ['insert into', 'insert ignore into', 'replace into'],
    pattern: String.raw`(?:insert (?:ignore )?into|replace into) ${name}\s{0,4}(?:\([^\n)]{1,1000}\)\s{0,4})?values\s{0,8}\(\s{0,4}(?=[^\n]{0,2000}['\d])(?!\s{0,4}(?:\?|[:@$%][\w{(])|'?\.\.\.)[^\n]{1,4000}(?:\n[ \t]{0,8}\([^\n]{1,4000}){0,200}`,
    ignoreCase: true,
    validator: 'sql-rows',
    confidence: 0.92,
  },
  {
    id: 'sql-copy',
    dataType: 'code/sql-dump',
    name: 'Rows of a database',
    keywords: ['copy '],
    pattern: String.raw`(?<=^|\n)COPY ${name} (?:\([^\n)]{1,1000}\) )?FROM stdin(?: [^\n;]{1,80})?;(?:\n[^\n]{1,4000}){1,200}`,
    ignoreCase: true,
    confidence: 0.93,
  },
];
