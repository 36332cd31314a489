import type { Evidence } from '../../model/detector.ts';

const source = 'Regulation (EU) 2016/679, article 4 (filing system); RFC 4180 for the form';

export const peopleTablesEvidence: Record<string, Evidence> = {
  'people-table': {
    source,
    hits: [
      'first_name,last_name,city,salary\nAna,Meier,Rome,52000\nBen,Fox,Paris,61000\nCem,Kaya,Bonn,48000',
      '| Vorname | Nachname | Geburtsdatum |\n| --- | --- | --- |\n| Ana | Meier | 12.03.1984 |\n| Ben | Fox | 02.11.1979 |',
      'name\temail\tphone\nAna Meier\tana@acme.io\t+49 89 1234567\nBen Fox\tben@acme.io\t+44 20 7946 0018',
    ],
    misses: [
      '| Fruit | Colour |\n| --- | --- |\n| Apple | red |\n| Pear | green |',
      'Give us your email, phone and address.\nThen wait, please.\nWe will call, or write.',
      'email | yes\nphone | no\nfax | no',
    ],
  },
  'people-rows': {
    source,
    hits: [
      'Ana Meier;ana@acme.io;52000\nBen Fox;ben@acme.io;61000\nCem Kaya;cem@acme.io;48000\n',
      '1,Ana,ana@acme.io,Rome\n2,Ben,ben@acme.io,Paris\n3,Cem,cem@acme.io,Bonn\n',
    ],
    misses: [
      'Write to ana@acme.io\nor to ben@acme.io\nor to cem@acme.io',
      "import a from '@acme/a';\nimport b from '@acme/b';\nimport c from '@acme/c';",
      '1,Ana,ana@acme.io,Rome',
    ],
  },
};
