import { createHash } from 'node:crypto';
import { isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isExplained } from '../scan-policy.ts';
import type { LocatedFinding } from './find-along.ts';
import type { FileFault, KindOf, Report } from './report.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Where a detector's facts come from: the issuer's document or standard. */
export type SourceOf = (detector: string) => string | undefined;

/** Static Analysis Results Interchange Format 2.1.0 (OASIS), in one run. */
export function sarifReport(kindOf: KindOf, sourceOf: SourceOf): Report {
  const rules = new Map<string, number>();
  /** By file and rule: how many there were. */
  const counts = new Map<string, number>();
  let separator = '\n';
  return {
    begin: () =>
      `{"$schema":"${schema}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`,
    finding(file, located) {
      const { detector } = located.finding;
      if (!rules.has(detector)) rules.set(detector, rules.size);
      const ordinal = (counts.get(detector) ?? 0) + 1;
      counts.set(detector, ordinal);
      const before = separator;
      separator = ',\n';
      return before + JSON.stringify(resultOf(file, located, rules.get(detector)!, ordinal, kindOf));
    },
    endFile() {
      counts.clear();
      return '';
    },
    end(faults) {
      const driver = {
        name: 'sluice',
        rules: [...rules.keys()].map((id) => ruleOf(id, kindOf, sourceOf(id))),
      };
      return `\n],"tool":${JSON.stringify({ driver })},"invocations":${JSON.stringify([invocationOf(faults)])}}]}\n`;
    },
  };
}

function resultOf(
  file: string,
  { finding, start, end }: LocatedFinding,
  ruleIndex: number,
  ordinal: number,
  kindOf: KindOf,
) {
  const { detector, dataType, confidence } = finding;
  return {
    ruleId: detector,
    ruleIndex,
    level: confidence >= 0.85 ? 'error' : confidence >= 0.6 ? 'warning' : 'note',
    rank: Math.round(confidence * 100),
    message: { text: `${kindOf(detector).name} (${dataType})` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
            charOffset: finding.start,
            charLength: finding.end - finding.start,
          },
        },
      },
    ],
    partialFingerprints: { 'fileRuleOrdinal/v1': fingerprint(file, detector, ordinal) },
    properties: { dataType, confidence, ...(isExplained(finding) ? { evidence: finding.evidence } : {}) },
  };
}

function ruleOf(id: string, kindOf: KindOf, source: string | undefined) {
  const { name, tags } = kindOf(id);
  const helpUri = source?.match(/https?:\/\/[^\s,;)]+/)?.[0];
  return {
    id,
    name,
    shortDescription: { text: name },
    ...(source ? { fullDescription: { text: `Source: ${source}` } } : {}),
    ...(helpUri ? { helpUri } : {}),
    properties: { tags },
  };
}

function invocationOf(faults: readonly FileFault[]) {
  return {
    executionSuccessful: faults.length === 0,
    toolExecutionNotifications: faults.map(({ file, message }) => ({
      level: 'error',
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
    })),
  };
}

/** The same finding after lines were added above it. Knows nothing of the value: a hash of one could be guessed. */
function fingerprint(file: string, detector: string, ordinal: number): string {
  return createHash('sha256')
    .update(`${uriOf(file)}\n${detector}\n${ordinal}`)
    .digest('hex')
    .slice(0, 32);
}

/** Relative to the folder the command runs in, where the file lies below it. */
function uriOf(file: string): string {
  const path = relative('', file);
  if (path.startsWith('..') || isAbsolute(path)) return pathToFileURL(file).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}
