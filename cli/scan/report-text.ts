import { isExplained } from '../scan-policy.ts';
import type { Report } from './report.ts';

/** A line for each finding, for people and for editors that know `file:line:column`. */
export function textReport(): Report {
  return {
    begin: () => '',
    finding(file, { finding, start, shape }) {
      const { dataType, confidence } = finding;
      const lines = [
        `${file}:${start.line}:${start.column}  ${dataType}  ${shape}  (${Math.round(confidence * 100)} %)`,
      ];
      if (isExplained(finding)) {
        for (const { what, score } of finding.evidence) lines.push(`    ${score.toFixed(2)}  ${what}`);
      }
      return lines.map((line) => `${plain(line)}\n`).join('');
    },
    endFile: () => '',
    end: () => '',
  };
}

/** Nothing in a file or its name may steer the terminal. */
const plain = (line: string) => line.replace(/\p{Cc}|\p{Bidi_Control}/gu, '\ufffd');
