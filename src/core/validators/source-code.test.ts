import { describe, expect, it } from 'vitest';
import { codeLanguage } from './code-language.ts';
import { sourceCodeConfidence } from './source-code.ts';

const code: Record<string, string> = {
  TypeScript:
    'import type { Item } from "./a.ts";\n\nexport function total(items: Item[]): number {\n  return 0;\n}',
  JavaScript: "const fs = require('fs')\n\nlines.forEach(line => {\n  console.log(line === '')\n})",
  Python:
    'def total(cart):\n    sum = 0\n    for item in cart.items:\n        sum += item.price\n    return sum',
  Java: 'package com.acme;\n\npublic class Cart {\n  private final List<Item> items = new ArrayList<>();\n}',
  'C#': 'using System;\nnamespace Shop\n{\n    public class Cart\n    {\n        public decimal Total { get; set; }\n    }\n}',
  'C or C++': '#include <stdio.h>\n\nint main(void)\n{\n    printf("%d", p->x);\n    return 0;\n}',
  Go: 'package main\n\nfunc total(items []Item) int {\n\tsum := 0\n\treturn sum\n}',
  Rust: 'use std::fs;\n\nfn main() {\n    let text = fs::read_to_string("a")?;\n    println!("{}", text);\n}',
  PHP: '<?php\nclass Cart {\n    public function total() {\n        return array_sum($this->items);\n    }\n}',
  Ruby: 'class Cart\n  attr_reader :items\n\n  def total\n    items.sum { |item| item.price }\n  end\nend',
  SQL: "SELECT c.name, SUM(o.total) AS spent\nFROM customers c\nWHERE o.day > '2026-01-01'\nGROUP BY c.name;",
  Shell: '#!/bin/bash\nfor f in *.txt; do\n  echo "$f"\n  mv "$f" "$f.bak"\ndone\n',
  CSS: '.card {\n  color: red;\n  padding: 4px 8px;\n}\n\n.card:hover {\n  color: blue;\n}',
};

const others: Record<string, string> = {
  'a letter':
    'Dear all,\nthe meeting (see below) is at 10.\nPlease bring: pens, paper and a laptop.\nRegards,\nAnn',
  'a list of terms':
    'The parties agree:\n(a) the price;\n(b) the date of delivery;\n(c) the place (if any);\n(d) the warranty.',
  JSON: '{\n  "name": "x",\n  "a": {\n    "b": 1,\n    "c": [\n      1,\n      2\n    ]\n  }\n}',
  YAML: 'on:\n  push:\n    branches: [main]\njobs:\n  build:\n    runs-on: ubuntu\n    steps:\n      - run: npm ci',
  settings: '[core]\neditor = vim\nautocrlf = false\n[user]\nname = Ana\nemail = a@b.io',
  'things to do':
    'import goods from Italy\nreturn the form\nlet Ana know\nuse the new printer\nprint the flyers',
  'a poem': 'The wind blew cold;\nthe night was old;\nthe moon (so pale)\nlit up the vale;',
  equations: 'x = 5\ny = 3\nx + y = 8\nSo the answer is 8.',
};

describe('sourceCodeConfidence', () => {
  it.each(Object.entries(code))('takes %s for code, and knows it', (language, text) => {
    expect(sourceCodeConfidence(text)).toBeGreaterThanOrEqual(0.6);
    expect(codeLanguage(text)).toBe(language);
  });

  it.each(Object.entries(others))('takes %s for none', (_, text) => {
    expect(sourceCodeConfidence(text)).toBe(false);
  });

  it('is surer of more lines', () => {
    const line = 'total = add(total, item.price);\n';
    expect(sourceCodeConfidence(line.repeat(4))).toBe(0.6);
    expect(sourceCodeConfidence(line.repeat(40))).toBe(0.9);
  });
});
