import type { Evidence } from '../../model/detector.ts';

export const sourceCodeEvidence: Record<string, Evidence> = {
  'source-code': {
    source: 'Own definition: three or more lines in a row that only code has',
    hits: [
      'import os\n\ndef main(path):\n    x = os.listdir(path)\n    return len(x)\n\nif __name__ == "__main__":\n    main(".")\n',
      'function add(a, b) {\n  const sum = a + b;\n  return sum;\n}\nconsole.log(add(1, 2));\n',
    ],
    misses: [
      'Dear all,\nthe meeting (see below) is at 10.\nPlease bring: pens, paper and (if you can) a laptop.\nRegards,\nAnn',
      'We return on Monday;\nlet us know if this is fine;\nfor now, thanks.',
    ],
  },
};
