import type { Evidence } from '../../model/detector.ts';

export const databaseDumpsEvidence: Record<string, Evidence> = {
  'sql-dump': {
    source: 'Manuals of mysqldump, pg_dump and sqlite3 (.dump)',
    hits: [
      '-- MySQL dump 10.13  Distrib 8.0.36\n-- Host: db    Database: shop\nDROP TABLE IF EXISTS `users`;',
      '-- PostgreSQL database dump\n\n-- Dumped from database version 16.2\nSET x = 1;',
    ],
    misses: ['How do I restore a MySQL dump?', 'the command -- mysql dump', '-- MySQL is a database'],
  },
  'sql-rows': {
    source: 'ISO/IEC 9075-2, insert statement',
    hits: [
      "INSERT INTO customers (id, name) VALUES\n(1, 'Ana Meier'),\n(2, 'Ben Fox'),\n(3, 'Cem Kaya');",
      "INSERT INTO `users` VALUES (1,'Ana','Rome'),(2,'Ben','Paris');\nINSERT INTO `users` VALUES (3,'Cem','Bonn');",
    ],
    misses: [
      'INSERT INTO users (id, name) VALUES (?, ?)',
      'INSERT INTO users VALUES ($1, $2)',
      "Use INSERT INTO t VALUES ('x') to add a row.",
      'Explain the SQL statement INSERT INTO in two sentences.',
    ],
  },
  'sql-copy': {
    source: 'PostgreSQL documentation, COPY',
    hits: [
      'COPY public.users (id, mail) FROM stdin;\n1\tana\n2\tben\n\\.',
      'COPY users FROM stdin WITH (FORMAT csv);\n1,ana',
    ],
    misses: ['COPY --from=build /app /app', 'copy users from stdin please'],
  },
};
