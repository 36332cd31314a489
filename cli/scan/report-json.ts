import { isExplained } from '../scan-policy.ts';
import type { LocatedFinding } from './find-along.ts';
import type { KindOf, Report } from './report.ts';

/** One document: `{"findings":[{"file","name","line","column",...}],"faults":[{"file","message"}]}`. */
export function jsonReport(kindOf: KindOf): Report {
  let separator = '\n';
  return {
    begin: () => '{"findings":[',
    finding(file, located) {
      const { finding, start, end } = located;
      const text = JSON.stringify({
        file,
        ...contractFinding(finding),
        name: kindOf(finding.detector).name,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
      });
      const before = separator;
      separator = ',\n';
      return before + text;
    },
    endFile: () => '',
    end: (faults) => `\n],"faults":${JSON.stringify(faults)}}\n`,
  };
}

/** One line for each file: `{"id","findings"}`, as for NDJSON on standard input, the file's name being the id. */
export function ndjsonReport(): Report {
  let findings: ReturnType<typeof contractFinding>[] = [];
  return {
    begin: () => '',
    finding(_, { finding }) {
      findings.push(contractFinding(finding));
      return '';
    },
    endFile(id) {
      const line = JSON.stringify({ id, findings });
      findings = [];
      return `${line}\n`;
    },
    end: () => '',
  };
}

/** What outsiders rely on. Offsets are UTF-16 code units. */
export function contractFinding(finding: LocatedFinding['finding']) {
  const { detector, dataType, start, end, confidence } = finding;
  const plain = { detector, dataType, start, end, confidence };
  return isExplained(finding) ? { ...plain, evidence: finding.evidence } : plain;
}
