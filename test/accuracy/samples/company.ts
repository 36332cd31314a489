import { type Family, hit, miss, type Sample } from '../sample.ts';

const label = (text: string): Sample =>
  hit(
    'confidential | internal | restricted | label | secret label | privileged',
    'a label of confidentiality',
    text,
  );
const of = (kind: string, why: string, texts: readonly string[]): Sample[] =>
  texts.map((text) => hit(kind, why, text));

const labels = [
  '⟦CONFIDENTIAL⟧\n\nBoard meeting, 4 March',
  'Subject: [⟦CONFIDENTIAL⟧] Q3 forecast',
  '⟦Strictly confidential⟧ - do not forward',
  '⟦INTERNAL USE ONLY⟧\nRoadmap 2027',
  'Classification: ⟦Restricted⟧',
  '⟦Attorney-client privileged⟧\nDear Ms Hall, concerning the claim',
  '⟦TLP:RED⟧\nIndicators of compromise',
  '⟦TLP:AMBER+STRICT⟧ weekly report',
  'Slide 3 | ⟦Company Confidential⟧ | © ACME',
  '⟦Streng vertraulich⟧\nVorstandsvorlage',
  '⟦NUR FÜR DEN INTERNEN GEBRAUCH⟧',
  '⟦VERTRAULICH⟧\n\nProtokoll der Sitzung',
  '⟦CONFIDENTIEL⟧\nCompte rendu du comité',
  '⟦Usage interne uniquement⟧\nProcédure 12',
  '⟦CONFIDENCIAL⟧\nInforme trimestral',
  '⟦Uso interno⟧\nPlan 2027',
  '⟦RISERVATO⟧\nVerbale del consiglio',
  '⟦Documento confidenziale⟧\nBozza',
  '⟦VERTROUWELIJK⟧\nNotulen directie',
  '⟦POUFNE⟧\nProtokół zarządu',
  '⟦КОНФИДЕНЦИАЛЬНО⟧\nПротокол совещания',
  '⟦机密⟧\n董事会会议纪要',
  '⟦社外秘⟧\n新製品計画',
  'MSIP_Label_{uuid}_Name=⟦Confidential⟧',
  'msip_labels: ⟦MSIP_Label_{uuid}_Enabled=true⟧; MSIP_Label_{uuid}_SiteId={uuid}',
  'Sensitivity: ⟦Highly Confidential⟧\nFrom: CFO',
  '⟦Trade secret⟧: process parameters of line 4',
  '⟦Under NDA⟧ - shared with ACME only',
  '⟦STRICTLY PRIVATE AND CONFIDENTIAL⟧\nTerm sheet',
  '⟦Do not distribute⟧\nDraft of the press release',
  'X-MS-Classification: ⟦Confidential⟧',
];

const dumps = [
  "INSERT INTO customers (id, name, email) VALUES\n(1, 'Ana Meier', 'ana@example.net'),\n(2, 'Ben Fox', 'ben@example.net'),\n(3, 'Cem Kaya', 'cem@example.net');",
  '-- PostgreSQL database dump\n-- Dumped from database version 16.2\nCOPY public.users (id, mail) FROM stdin;\n1\tana@example.net\n2\tben@example.net\n\\.',
  "-- MySQL dump 10.13  Distrib 8.0.36\n-- Host: db    Database: shop\nDROP TABLE IF EXISTS `users`;\nCREATE TABLE `users` (`id` int NOT NULL);\nINSERT INTO `users` VALUES (1,'Ana');",
];

const traces = [
  "app.rb:42:in `total': undefined method `price' for nil (NoMethodError)\n\tfrom app.rb:9:in `show'\n\tfrom /srv/shop/config.ru:3:in `block in <main>'",
  "thread 'main' panicked at src/main.rs:42:9:\nindex out of bounds: the len is 3 but the index is 3\nstack backtrace:\n   0: rust_begin_unwind\n   1: core::panicking::panic_fmt\n   2: shop::total\n             at ./src/main.rs:42:9",
  'java.lang.NullPointerException: order is null\n\tat com.acme.shop.OrderService.total(OrderService.java:42)\n\tat com.acme.shop.CartController.show(CartController.java:88)\n\tat java.base/java.lang.Thread.run(Thread.java:1583)',
  'Traceback (most recent call last):\n  File "/srv/shop/app.py", line 42, in total\n    return sum(items)\n  File "/srv/shop/cart.py", line 7, in items\n    raise KeyError("sku")\nKeyError: \'sku\'',
  'System.InvalidOperationException: Sequence contains no elements\n   at Acme.Shop.Orders.First() in C:\\build\\Shop\\Orders.cs:line 42\n   at Acme.Shop.Program.Main(String[] args) in C:\\build\\Shop\\Program.cs:line 9',
  "TypeError: Cannot read properties of undefined (reading 'total')\n    at Cart.render (/srv/shop/cart.js:42:11)\n    at Layer.handle (/srv/shop/node_modules/express/lib/router/layer.js:95:5)\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)",
  'panic: runtime error: index out of range [3] with length 3\n\ngoroutine 1 [running]:\nmain.total(...)\n\t/srv/shop/main.go:42\nmain.main()\n\t/srv/shop/main.go:9 +0x1d',
  'PHP Fatal error:  Uncaught TypeError: total() in /var/www/shop/Cart.php:42\nStack trace:\n#0 /var/www/shop/index.php(9): Cart->total()\n#1 {main}\n  thrown in /var/www/shop/Cart.php on line 42',
];

const internal = [
  'See ⟦https://wiki.corp.acme.example/display/ROAD/2027⟧',
  'The build is on ⟦http://jenkins.intranet.local:8080/job/shop/42/⟧',
  'https://⟦jira.internal⟧/browse/SHOP-412 has the details',
  'ssh ⟦db01.prod.internal⟧ and restart it',
  'file on ⟦\\\\fileserver01\\finance\\2026\\forecast.xlsx⟧',
  '/subscriptions/⟦{uuid}⟧/resourceGroups/rg-prod/providers/Microsoft.Compute',
  'arn:aws:iam::⟦{n1}{d11}⟧:role/deploy-production',
];

const tables = [
  '| Name | E-mail | Born |\n| --- | --- | --- |\n| Ana Meier | ana@example.net | 1984-03-12 |\n| Ben Fox | ben@example.net | 1979-11-02 |\n| Cem Kaya | cem@example.net | 1990-07-30 |',
  'name\temail\tphone\nAna Meier\tana@example.net\t+49 89 1234567\nBen Fox\tben@example.net\t+44 20 7946 0018\nCem Kaya\tcem@example.net\t+90 532 123 45 67\nDora Li\tdora@example.net\t+1 415 555 2671',
  'first_name,last_name,email,salary\nAna,Meier,ana@example.net,52000\nBen,Fox,ben@example.net,61000\nCem,Kaya,cem@example.net,48000\nDora,Li,dora@example.net,70000',
];

const code = [
  'import { Cart } from "./cart";\n\nexport function total(cart: Cart): number {\n  let sum = 0;\n  for (const item of cart.items) {\n    sum += item.price * item.count;\n  }\n  return Math.round(sum * 100) / 100;\n}\n\nexport const isEmpty = (cart: Cart) => cart.items.length === 0;',
  'def total(cart):\n    sum = 0\n    for item in cart.items:\n        if item.count > 0:\n            sum += item.price * item.count\n    return round(sum, 2)\n\n\nclass Cart:\n    def __init__(self, items):\n        self.items = items\n',
  'package com.acme.shop;\n\npublic class Cart {\n  private final List<Item> items = new ArrayList<>();\n\n  public BigDecimal total() {\n    return items.stream().map(Item::price).reduce(BigDecimal.ZERO, BigDecimal::add);\n  }\n}',
  '#include <vector>\n\nint total(const std::vector<Item>& items) {\n  int sum = 0;\n  for (const auto& item : items) {\n    sum += item.price * item.count;\n  }\n  return sum;\n}',
  'package main\n\nfunc total(items []Item) int {\n\tsum := 0\n\tfor _, item := range items {\n\t\tsum += item.Price * item.Count\n\t}\n\treturn sum\n}',
  "SELECT c.name, SUM(o.total) AS spent\nFROM customers c\nJOIN orders o ON o.customer_id = c.id\nWHERE o.created_at > '2026-01-01'\nGROUP BY c.name\nHAVING SUM(o.total) > 1000\nORDER BY spent DESC;",
];

const harmless = [
  'We treat your data confidentially.',
  'How do I write a confidentiality agreement?',
  'The confidential computing market grows.',
  'Is this message internal or external?',
  'The internal combustion engine was invented in the 19th century.',
  'Restricted area: no parking on Sundays',
  'Das ist vertraulich gemeint, aber nicht geheim.',
  'Elle a une voix confidentielle et douce.',
  'Er vertraut ihr.',
  'un tono confidencial en su voz',
  'The secret garden is open from May to October.',
  'Our trade fair stand is in hall 4.',
  'How does the traffic light protocol work?',
  'He gave an interview about privacy and trust.',
  'She is confident about Q3.',
  'internalUse: boolean;',
  'class InternalError extends Error {}',
  'HTTP 500 Internal Server Error',
  'Explain the SQL statement INSERT INTO in two sentences.',
  'How do I read a Java stack trace?',
  'A null pointer exception happens when a reference is empty.',
  'Please translate: the meeting is at ten.',
  'Write a poem about the sea in four lines.',
  'https://www.example.com/products/jacket',
  'https://en.wikipedia.org/wiki/Intranet',
  'https://github.com/vitejs/vite/issues/42',
  'npm install && npm test',
  'Use `for` loops sparingly.',
  'The function returns a number.',
  '- eggs\n- flour (250 g)\n- milk; butter\n- sugar',
  'Dear all,\n\nlunch is at 12:30 today.\n\nBest,\nAna',
  'Day 1: Rome\nDay 2: Naples\nDay 3: Capri',
  '| Fruit | Colour |\n| --- | --- |\n| Apple | red |\n| Pear | green |',
  'name\tcolour\tprice\nApple\tred\t1.20\nPear\tgreen\t1.40',
  'Chapter 1\n\nIt was a dark night; the wind blew, and the rain fell in sheets.',
  '机密和公开有什么区别？',
  'Конфиденциальность данных важна для всех.',
  'Qual è la differenza tra riservato e pubblico?',
  'Is TLP a good abbreviation for a project?',
  'localhost:3000 shows a blank page',
  'Ask the class teacher for permission.',
  'from the house to the school; then back',
  'If you import goods, return the form (with stamps).',
  'The sensitivity of the microphone is -38 dB.',
  'Le secret professionnel est une notion de droit.',
  'Open to the public',
  'This document is public.',
  'Public information, free to share',
  'let it be; function follows form',
  'error: the oven is too hot',
  'Table 3 shows the results of the survey.',
  'at home (near the station): 12 minutes',
  'Draft a polite reply to this customer.',
  'Caution: do not distribute weight unevenly.',
  'A private lesson costs 40 EUR.',
  'TLP: the new album by The Low Pines',
  'Der Vertrag ist intern besprochen worden.',
];

export const company: Family = {
  name: 'company content',
  scope: ['label', 'code', 'pii'],
  samples: [
    ...labels.map(label),
    ...of('sql dump | database dump | dump | sql', 'a dump of a database', dumps),
    ...of('stack trace', 'a stack trace', traces),
    ...of(
      'internal url | internal host | internal | intranet | account | arn | cloud',
      'a name inside a network',
      internal,
    ),
    ...of('table | people | records', 'a table of people', tables),
    ...of('source', 'source code', code),
    ...harmless.map((text) => miss('ordinary text', text)),
  ],
};
