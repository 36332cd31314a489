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
};
